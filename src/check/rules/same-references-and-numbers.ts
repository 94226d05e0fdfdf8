import { anchorOf } from '#check/read/anchor.ts';
import type { Document } from '#check/read/content.ts';
import { type Fault, formatPlace } from '#check/read/fault.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import { numbersIn } from '#check/text/numbers.ts';
import type { Rule } from './rule.ts';
import { formatTag, placeOf } from './place.ts';
import { isShared, lags, translationPairs } from './translation-pairs.ts';

/** Every part of a page names the same sources, labels, links, numbers and dates in every language. */
export const sameReferencesAndNumbers: Rule = (content) =>
  translationPairs(content).flatMap(([first, other]) => {
    if (lags(first) || lags(other)) return [];
    const theirs = partsOf(first);
    return partsOf(other).flatMap((ours) => {
      const translation = theirs.find(({ name }) => name === ours.name);
      // A part that only one language has is reported by same-structure.
      return translation ? disagreements(ours, translation) : [];
    });
  });

/** What the sentences of one part of a page name. */
type Part = {
  name: string;
  place: Omit<Fault, 'what'>;
  tags: string[];
  numbers: string[];
};

/** The parts of a page: what stands in a step or a row belongs to that, what stands in none to the rest. */
function partsOf(document: Document): Part[] {
  const { tags, prose, locale } = document;
  const anchors = new Set([undefined, ...tags.map(anchorOf)]);
  return [...anchors].map((anchor): Part => {
    const isHeld = ({ within }: Pick<Tag, 'within'>) =>
      within.map(anchorOf).findLast(Boolean) === anchor;
    const held = prose.filter(isHeld);
    const holder = tags.find((tag) => anchor !== undefined && anchorOf(tag) === anchor);
    return {
      name: anchor ? `"${anchor}"` : 'the text outside of sections',
      place: placeOf(document, holder ?? held[0]),
      tags: tags.filter((tag) => isShared('inline', tag) && isHeld(tag)).map(formatTag),
      numbers: numbersIn(held.map(({ text }) => text).join(' | '), locale),
    };
  });
}

function disagreements(ours: Part, theirs: Part): Fault[] {
  return (['tags', 'numbers'] as const).flatMap((list) => {
    const extra = without(ours[list], theirs[list]);
    const lacking = without(theirs[list], ours[list]);
    if (extra.length + lacking.length === 0) return [];
    const noun = list === 'numbers' ? 'numbers and dates' : list;
    const say = (words: string[]) => words.join(' ') || 'nothing';
    const what = `The ${noun} of ${ours.name} disagree: only here ${say(extra)}, only at ${formatPlace(theirs.place)} ${say(lacking)}. Fix whichever is wrong.`;
    return [{ ...ours.place, what }];
  });
}

/** The words of one list that the other lacks, as often as it lacks them. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other];
  return list.filter((word) => {
    const place = rest.indexOf(word);
    if (place >= 0) rest.splice(place, 1);
    return place < 0;
  });
}
