import { anchorOf, placeTags } from '#check/read/anchor.ts';
import type { Document } from '#check/read/content.ts';
import { type Fault, formatPlace } from '#check/read/fault.ts';
import { isUnknownTag, type Tag } from '#check/read/mdx-file.ts';
import { numbersIn } from '#check/text/numbers.ts';
import type { Rule } from './rule.ts';
import { formatTag, placeOf } from './place.ts';
import { frame, isKnown, lags, translationPairs } from './translation-pairs.ts';

/** Tags within sentences: the same in every part, in the order that the language asks for. */
const inline = [
  'Address',
  'Cite',
  'Contact',
  'Finding',
  'IssueTracker',
  'Label',
  'PageLink',
  'State',
];

/** Every part of a page names the same sources, labels, links, numbers and dates in every language. */
export const sameReferencesAndNumbers: Rule = (content, known) =>
  translationPairs(content).flatMap(([first, other]) => {
    if (lags(first) || lags(other)) return [];
    const theirs = parts(first, known);
    return parts(other, known).flatMap((ours, index, all): Fault[] => {
      const named = (list: Part[], { name }: Part) => list.filter((part) => part.name === name);
      // A part of another name in the same place was renamed: that is reported, and hides nothing in it.
      const renamed = theirs
        .slice(index, index + 1)
        .filter((part) => theirs.length === all.length && named(all, part).length === 0);
      const [twin = renamed[0], ...more] = named(theirs, ours);
      // Of two parts of the same name nobody knows which is meant.
      const isUnclear = more.length > 0 || named(all, ours).length > 1;
      if (!twin || isUnclear || ours.isOpen || twin.isOpen) return [];
      // A block that one language lacks is reported, and what it holds with it.
      const odd = new Set([
        ...without(ours.blocks, twin.blocks),
        ...without(twin.blocks, ours.blocks),
      ]);
      const [here, there] = [wordsOf(ours, odd), wordsOf(twin, odd)];
      const compare = (noun: string, extra: string[], lacking: string[]): Fault[] => {
        if (extra.length + lacking.length === 0) return [];
        const say = (list: string[]) => list.join(' ') || 'nothing';
        const what = `The ${noun} of ${ours.name} disagree: only here ${say(extra)}, only at ${formatPlace(twin.place)} ${say(lacking)}. Fix whichever is wrong.`;
        return [{ ...ours.place, what }];
      };
      return [
        ...compare(
          'tags',
          unexplained(without(here.tags, there.tags), twin.faulty),
          unexplained(without(there.tags, here.tags), ours.faulty),
        ),
        ...compare(
          'numbers and dates',
          without(here.numbers, there.numbers),
          without(there.numbers, here.numbers),
        ),
      ];
    });
  });

type Part = {
  name: string;
  place: Omit<Fault, 'what'>;
  locale: string;
  /** the names of the lists and notes in it */
  blocks: string[];
  /** the sound tags of its sentences */
  tags: Tag[];
  /** tags with a fault of their own, which is reported already */
  faulty: Tag[];
  prose: Document['prose'];
  /** tells whether an unknown tag holds some of its words, which may belong to a part of their own */
  isOpen: boolean;
};

/** What each part of a page holds in its sentences; what stands in a step or a row belongs to that, what in none to the rest. */
function parts(document: Document, known: ReadonlySet<string>): Part[] {
  const { locale } = document;
  const isHolder = ({ name }: Tag) => placeTags.includes(name);
  const holderOf = (within: Tag[]) => within.findLast(isHolder);
  const isFaulty = (tag: Tag) => isKnown(tag, document, known);
  const isLost = (tag: Tag) => isUnknownTag(tag) && !frame.includes(tag.name);
  return [undefined, ...document.tags.filter(isHolder)].map((holder): Part => {
    const held = document.tags.filter((tag) => tag !== holder && holderOf(tag.within) === holder);
    const prose = document.prose.filter(({ within }) => holderOf(within) === holder);
    const [begin] = [...held, ...prose].sort((a, b) => a.line - b.line || a.column - b.column);
    const tags = held.filter((tag) => inline.includes(tag.name) || isLost(tag));
    return {
      name: holder ? `"${anchorOf(holder)}"` : 'the text outside of sections',
      place: placeOf(document, holder ?? begin),
      locale,
      blocks: held
        .filter((tag) => frame.includes(tag.name) && !isHolder(tag))
        .map(({ name }) => name),
      tags: tags.filter((tag) => !isFaulty(tag)),
      faulty: tags.filter(isFaulty),
      prose,
      isOpen: [...tags, ...prose.filter(({ text }) => numbersIn(text, locale).length > 0)].some(
        ({ within }) => within.some(isLost),
      ),
    };
  });
}

/** What the sentences of a part name, but for those in some of its blocks. */
function wordsOf({ tags, prose, locale }: Part, odd: ReadonlySet<string>) {
  const isOdd = ({ within }: Pick<Tag, 'within'>) => within.some(({ name }) => odd.has(name));
  const text = prose.filter((one) => !isOdd(one)).map((one) => one.text);
  return {
    tags: tags.filter((tag) => !isOdd(tag)).map(formatTag),
    numbers: numbersIn(text.join(' | '), locale),
  };
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
