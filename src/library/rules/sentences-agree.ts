import type { Document } from '../content.ts';
import { type Fault, wordPlace } from '../fault.ts';
import type { Tag } from '../mdx-file.ts';
import { numbersIn } from '../numbers.ts';
import type { Rule } from './rule.ts';
import { isFrameBroken, isKnown, lags, twins, wordTag } from './twins.ts';

/** Tags within sentences: the same in every part, in the order that the language asks for. */
const inline = ['Cite', 'Label', 'PageLink', 'State'];

/** Every part of a page names the same sources, labels, links, numbers and dates in every language. */
export const sentencesAgree: Rule = (content, known) =>
  twins(content).flatMap(([first, other]) => {
    if ([first, other].some((document) => lags(document) || isFrameBroken(document))) return [];
    const theirs = new Map(parts(first).map((part) => [part.name, part]));
    return parts(other).flatMap((ours): Fault[] => {
      const twin = theirs.get(ours.name);
      // Of two parts of the same name nobody knows which is meant.
      if (!twin || (ours.holder && isKnown(ours.holder, other, known))) return [];
      const isFaulty =
        ours.tags.some((tag) => isKnown(tag, other, known)) ||
        twin.tags.some((tag) => isKnown(tag, first, known));
      const words = (part: Part) =>
        part.tags.filter(({ name }) => inline.includes(name)).map(wordTag);
      const places = {
        here: { file: other.file, ...placeOf(ours) },
        there: { file: first.file, ...placeOf(twin) },
      };
      const compare = (noun: string, here: string[], there: string[]): Fault[] => {
        const [extra, lacking] = [without(here, there), without(there, here)];
        if (extra.length + lacking.length === 0) return [];
        const say = (list: string[]) => list.join(' ') || 'nothing';
        const what = `The ${noun} of ${ours.name} disagree: only here ${say(extra)}, only at ${wordPlace(places.there)} ${say(lacking)}. Mend whichever is wrong.`;
        return [{ ...places.here, what }];
      };
      return [
        // A tag that is wrong by itself is reported already.
        ...(isFaulty ? [] : compare('tags', words(ours), words(twin))),
        ...compare('numbers and dates', ours.numbers, twin.numbers),
      ];
    });
  });

type Part = {
  name: string;
  holder: Tag | undefined;
  line: number;
  column: number;
  tags: Tag[];
  numbers: string[];
};

function placeOf({ line, column }: Part) {
  return { line, column };
}

/** What each part of a page holds in its sentences; what stands in a step belongs to the step, what in none to the rest. */
function parts({ tags, prose, locale }: Document): Part[] {
  const holderOf = (within: Tag[]) => within.findLast(isHolder);
  return [undefined, ...tags.filter(isHolder)].map((holder) => {
    const held = [...tags.filter((tag) => tag !== holder), ...prose]
      .filter(({ within }) => holderOf(within) === holder)
      .sort((a, b) => a.line - b.line || a.column - b.column);
    const { line, column } = holder ?? held[0] ?? { line: 1, column: 1 };
    return {
      holder,
      name: holder
        ? `"${holder.props['id'] ?? holder.props['region']}"`
        : 'the text outside of sections',
      line,
      column,
      tags: held.filter((one) => 'name' in one),
      numbers: numbersIn(
        held.flatMap((one) => ('text' in one ? [one.text] : [])).join(' | '),
        locale,
      ),
    };
  });
}

function isHolder({ name }: Tag): boolean {
  return ['Section', 'Step', 'RegionNote'].includes(name);
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
