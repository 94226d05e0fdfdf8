import type { Document } from '../content.ts';
import type { Fault } from '../fault.ts';
import type { Tag } from '../mdx-file.ts';
import { numbersIn } from '../numbers.ts';
import type { Rule } from './rule.ts';

/** Tags that make the build of a page: the same in every language, in the same order. */
const frame = [
  'Section',
  'Steps',
  'Step',
  'IfMissing',
  'RegionNote',
  'Screen',
  'OpenSetting',
  'Does',
  'DoesNot',
];

/** Tags within sentences: the same in every part, in the order that the language asks for. */
const inline = ['Cite', 'Label', 'PageLink', 'State'];

/** A page says the same in every language: revision, parts, steps, sources, labels, links, numbers and dates. */
export const translationsAgree: Rule = ({ documents, locales }) =>
  documents
    .filter(({ locale }) => locale === locales[0])
    .flatMap((first) =>
      documents
        .filter(
          ({ kind, key, locale }) =>
            kind === first.kind && key === first.key && locale !== first.locale,
        )
        .flatMap((other) => (lags(first) || lags(other) ? [] : differences(first, other))),
    );

type Head = { revision?: unknown; behind?: unknown };

function head({ frontmatter }: Document): Head {
  return (frontmatter.value ?? {}) as Head;
}

function lags(document: Document): boolean {
  return head(document).behind !== undefined;
}

function differences(first: Document, other: Document): Fault[] {
  const at = ({ line, column }: { line: number; column: number }, what: string): Fault => ({
    file: other.file,
    line,
    column,
    what: `${what} The other language is ${first.file}.`,
  });
  const faults: Fault[] = [];

  const [revision, expected] = [head(other).revision, head(first).revision];
  if (revision !== expected) {
    const what = `The revision is ${String(revision)} here and ${String(expected)} there. Bring the text up to date, or say why it lags: behind: { since: …, reason: … }.`;
    faults.push(other.frontmatter.faultAt(['revision'], what));
  }

  const frames = [first, other].map(({ tags }) => tags.filter(({ name }) => frame.includes(name)));
  const [there = [], here = []] = frames;
  const length = Math.max(there.length, here.length);
  const index = Array.from({ length }, (_, place) => place).find(
    (place) => wordTag(there[place]) !== wordTag(here[place]),
  );
  if (index !== undefined) {
    const place = here[index] ?? here.at(-1) ?? { line: 1, column: 1 };
    faults.push(
      at(
        place,
        `Here stands ${wordTag(here[index])}, there ${wordTag(there[index])}. Parts, steps and notes are the same, in the same order, in every language.`,
      ),
    );
    return faults;
  }

  for (const part of parts(other)) {
    const twin = parts(first).find(({ id }) => id === part.id);
    if (!twin) continue;
    for (const [noun, theirs, ours] of [
      ['tags', twin.tags, part.tags],
      ['numbers and dates', twin.numbers, part.numbers],
    ] as const) {
      const lacking = without(theirs, ours);
      const extra = without(ours, theirs);
      if (lacking.length + extra.length === 0) continue;
      const say = (list: string[]) => (list.length > 0 ? list.join(' ') : 'nothing');
      faults.push(
        at(
          part,
          `The ${noun} of "${part.id}" differ: lacking ${say(lacking)}, too many ${say(extra)}.`,
        ),
      );
    }
  }
  return faults;
}

type Part = { id: string; line: number; column: number; tags: string[]; numbers: string[] };

/** What each part of a page holds in its sentences; what stands in a step belongs to the step. */
function parts({ tags, prose, locale }: Document): Part[] {
  const holders = tags.filter(isHolder);
  const holderOf = (within: Tag[]) => within.findLast(isHolder);
  return holders.map((holder) => ({
    id: holder.props['id'] ?? holder.props['region'] ?? '',
    line: holder.line,
    column: holder.column,
    tags: tags
      .filter(({ name, within }) => inline.includes(name) && holderOf(within) === holder)
      .map(wordTag),
    numbers: numbersIn(
      prose
        .filter(({ within }) => holderOf(within) === holder)
        .map(({ text }) => text)
        .join(' | '),
      locale,
    ),
  }));
}

function isHolder({ name }: Tag): boolean {
  return ['Section', 'Step', 'RegionNote'].includes(name);
}

function wordTag(tag: Tag | undefined): string {
  if (!tag) return 'nothing';
  // Words differ between languages; what a tag points to does not.
  const props = Object.entries(tag.props).filter(([name]) => name !== 'title');
  return `<${[tag.name, ...props.map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
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
