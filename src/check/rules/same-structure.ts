import { placeTags } from '#check/read/anchor.ts';
import type { Document } from '#check/read/content.ts';
import { type Fault, formatPlace } from '#check/read/fault.ts';
import { differences } from './differences.ts';
import type { Rule } from './rule.ts';
import { formatTag, placeOf } from './place.ts';
import { frame, lags, translationPairs } from './translation-pairs.ts';

/** What readers' addresses point to: even a translation that lags has all of it. */
const permanent = ['Steps', ...placeTags];

/** A page has the same parts, steps, notes and screens in every language, in the same order. */
export const sameStructure: Rule = (content) =>
  translationPairs(content).flatMap(([first, other]): Fault[] => {
    const compared = lags(first) || lags(other) ? permanent : frame;
    const tagsOf = ({ tags }: Document) => tags.filter(({ name }) => compared.includes(name));
    const [here, there] = [tagsOf(other), tagsOf(first)];
    const pairs = differences(here.map(formatTag), there.map(formatTag)).map((found) => ({
      ours: here[found.here ?? -1],
      theirs: there[found.there ?? -1],
      next: here[found.before] ?? here.at(-1),
    }));
    const alone = pairs.flatMap(({ ours, theirs }) =>
      ours?.name === theirs?.name ? [] : [ours, theirs],
    );
    return pairs.flatMap(({ ours, theirs, next }): Fault[] => {
      // What a missing part holds is missing with it.
      const isHeld = [ours, theirs].some((tag) =>
        tag?.within.some((around) => alone.includes(around)),
      );
      if (isHeld) return [];
      const place = placeOf(first, theirs ?? there.at(-1));
      const what = `The languages disagree: ${formatTag(ours)} here, ${formatTag(theirs)} at ${formatPlace(place)}. Parts, steps and notes are the same, in the same order: fix whichever is wrong.`;
      return [{ ...placeOf(other, ours ?? next), what }];
    });
  });
