import { placeTags } from '../anchor.ts';
import type { Document } from '../content.ts';
import { type Fault, wordPlace } from '../fault.ts';
import { isStranger, type Tag } from '../mdx-file.ts';
import { numbersIn } from '../numbers.ts';
import type { Rule } from './rule.ts';
import { frame, isKnown, lags, placeOf, twins, wordTag } from './twins.ts';

/** Tags within sentences: the same in every part, in the order that the language asks for. */
const inline = ['Cite', 'Label', 'PageLink', 'State'];

/** Every part of a page names the same sources, labels, links, numbers and dates in every language. */
export const sentencesAgree: Rule = (content, known) =>
  twins(content).flatMap(([first, other]) => {
    if (lags(first) || lags(other)) return [];
    const theirs = parts(first, known);
    return parts(other, known).flatMap((ours, _, all): Fault[] => {
      const [twin, ...more] = theirs.filter(({ name }) => name === ours.name);
      // Of two parts of the same name nobody knows which is meant.
      const isUnclear = more.length > 0 || all.filter(({ name }) => name === ours.name).length > 1;
      if (!twin || isUnclear || ours.isOpen || twin.isOpen) return [];
      const compare = (noun: string, extra: string[], lacking: string[]): Fault[] => {
        if (extra.length + lacking.length === 0) return [];
        const say = (list: string[]) => list.join(' ') || 'nothing';
        const what = `The ${noun} of ${ours.name} disagree: only here ${say(extra)}, only at ${wordPlace(twin.place)} ${say(lacking)}. Mend whichever is wrong.`;
        return [{ ...ours.place, what }];
      };
      return [
        ...compare(
          'tags',
          unexplained(without(ours.words, twin.words), twin.faulty),
          unexplained(without(twin.words, ours.words), ours.faulty),
        ),
        ...compare(
          'numbers and dates',
          without(ours.numbers, twin.numbers),
          without(twin.numbers, ours.numbers),
        ),
      ];
    });
  });

type Part = {
  name: string;
  place: Omit<Fault, 'what'>;
  /** the sound tags of its sentences */
  words: string[];
  /** tags with a fault of their own, which is reported already */
  faulty: Tag[];
  numbers: string[];
  /** tells whether an unknown tag holds some of its words, which may belong to a part of their own */
  isOpen: boolean;
};

/** What each part of a page holds in its sentences; what stands in a step belongs to the step, what in none to the rest. */
function parts(document: Document, known: ReadonlySet<string>): Part[] {
  const { tags, prose, locale } = document;
  const isHolder = ({ name }: Tag) => placeTags.includes(name);
  const holderOf = (within: Tag[]) => within.findLast(isHolder);
  const isFaulty = (tag: Tag) => isKnown(tag, document, known);
  const isLost = (tag: Tag) => isStranger(tag) && !frame.includes(tag.name);
  return [undefined, ...tags.filter(isHolder)].map((holder): Part => {
    const heldTags = tags.filter((tag) => tag !== holder && holderOf(tag.within) === holder);
    const heldProse = prose.filter(({ within }) => holderOf(within) === holder);
    const [begin] = [...heldTags, ...heldProse].sort(
      (a, b) => a.line - b.line || a.column - b.column,
    );
    const numbers = (texts: typeof prose) =>
      numbersIn(texts.map(({ text }) => text).join(' | '), locale);
    const words = heldTags.filter((tag) => inline.includes(tag.name) || isLost(tag));
    return {
      name: holder
        ? `"${holder.props['id'] ?? holder.props['region']}"`
        : 'the text outside of sections',
      place: placeOf(document, holder ?? begin),
      words: words.filter((tag) => !isFaulty(tag)).map(wordTag),
      faulty: words.filter(isFaulty),
      numbers: numbers(heldProse),
      isOpen:
        words.some(({ within }) => within.some(isLost)) ||
        numbers(heldProse.filter(({ within }) => within.some(isLost))).length > 0,
    };
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

/** The words that no faulty tag on the other side can stand for. */
function unexplained(words: string[], faulty: readonly Tag[]): string[] {
  const rest = [...words];
  for (const { name } of faulty) {
    const place = rest.findIndex((word) => !inline.includes(name) || word.startsWith(`<${name} `));
    if (place >= 0) rest.splice(place, 1);
  }
  return rest;
}
