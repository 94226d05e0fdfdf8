import type { Document } from '#check/read/content.ts';
import { placeTags } from '#check/read/anchor.ts';
import { type Fault, formatPlace } from '#check/read/fault.ts';
import { isUnknownTag } from '#check/read/mdx-file.ts';
import { differences } from './differences.ts';
import type { Rule } from './rule.ts';
import { formatTag, placeOf } from './place.ts';
import { frame, isKnown, lags, translationPairs } from './translation-pairs.ts';

/** What readers' addresses point to: even a translation that lags has all of it. */
const permanent = ['Steps', ...placeTags];

/** A page has the same parts, steps, notes and screens in every language, in the same order. */
export const sameStructure: Rule = (content, known) =>
  translationPairs(content).flatMap(([first, other]): Fault[] => {
    const compared = lags(first) || lags(other) ? permanent : frame;
    // A tag of an unknown name on a line of its own may stand for whatever seems to be missing there.
    const tagsOf = ({ tags }: Document) =>
      tags.filter((tag) => compared.includes(tag.name) || (isUnknownTag(tag) && tag.column === 1));
    const [here, there] = [tagsOf(other), tagsOf(first)];
    const pairs = differences(here.map(formatTag), there.map(formatTag)).map((found) => ({
      ours: here[found.here ?? -1],
      theirs: there[found.there ?? -1],
      next: here[found.before] ?? here.at(-1),
      nextThere: there[found.beforeThere] ?? there.at(-1),
    }));
    const isCard = other.kind !== 'walkthroughs' || content.walkthroughs.get(other.key)?.value;
    const alone = pairs.flatMap(({ ours, theirs }) =>
      ours?.name === theirs?.name ? [] : [ours, theirs],
    );
    return pairs.flatMap(({ ours, theirs, next, nextThere }): Fault[] => {
      const isReported =
        (ours && isKnown(ours, other, known)) ||
        (theirs && isKnown(theirs, first, known)) ||
        // Steps are held against the card, in every language.
        (isCard && [ours, theirs].every((tag) => !tag || tag.name === 'Step')) ||
        // With a part goes what is in it.
        [ours, theirs].some((tag) => tag?.within.some((around) => alone.includes(around)));
      if (isReported) return [];
      const place = placeOf(first, theirs ?? nextThere);
      const what = `The languages disagree: ${formatTag(ours)} here, ${formatTag(theirs)} at ${formatPlace(place)}. Parts, steps and notes are the same, in the same order: fix whichever is wrong.`;
      return [{ ...placeOf(other, ours ?? next), what }];
    });
  });
