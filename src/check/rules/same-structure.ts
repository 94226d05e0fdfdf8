import { findTag } from '#domain/author-tags.ts';
import type { Document } from '#check/read/content.ts';
import { type Fault, formatPlace } from '#check/read/fault.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import { differences } from './differences.ts';
import type { Rule } from './rule.ts';
import { formatTag, placeOf } from './place.ts';
import { isShared, lags, translationPairs } from './translation-pairs.ts';

/** A page has the same parts, steps, notes and screens in every language, in the same order. */
export const sameStructure: Rule = (content) =>
  translationPairs(content).flatMap(([first, other]): Fault[] => {
    const isBehind = lags(first) || lags(other);
    const tagsOf = ({ tags }: Document) =>
      tags.filter((tag) => (isBehind ? isPermanent(tag) : isShared('block', tag)));
    const [here, there] = [tagsOf(other), tagsOf(first)];
    const pairs = differences(here.map(formatTag), there.map(formatTag)).map((found) => ({
      ours: here[found.here ?? -1],
      theirs: there[found.there ?? -1],
      next: here[found.before] ?? here.at(-1),
      nextThere: there[found.beforeThere] ?? there.at(-1),
    }));
    const alone = pairs.flatMap(({ ours, theirs }) =>
      ours?.name === theirs?.name ? [] : [ours, theirs],
    );
    return pairs.flatMap(({ ours, theirs, next, nextThere }): Fault[] => {
      // What a missing part holds is missing with it.
      const isHeld = [ours, theirs].some((tag) =>
        tag?.within.some((around) => alone.includes(around)),
      );
      if (isHeld) return [];
      const place = placeOf(first, theirs ?? nextThere);
      const what = `The languages disagree: ${formatTag(ours)} here, ${formatTag(theirs)} at ${formatPlace(place)}. Parts, steps and notes are the same, in the same order: fix whichever is wrong.`;
      return [{ ...placeOf(other, ours ?? next), what }];
    });
  });

/** Tells whether readers' addresses point to a tag: even a translation that lags has it. */
function isPermanent({ name }: Tag): boolean {
  return findTag(name)?.anchor !== undefined;
}
