import { distance } from 'fastest-levenshtein';

/** Something wrong in the content, worded for the author who will fix it. */
export type Fault = {
  /** from the root of the project */
  file: string;
  line: number;
  column: number;
  /** what is wrong, and how to fix it */
  what: string;
};

/** A fault with the id of the rule that found it: `ids-exist`, `yaml`. */
export type RuleFault = Fault & { rule: string };

/** Faults with the id of the rule that found them. */
export function foundBy(rule: string, faults: readonly Fault[]): RuleFault[] {
  return faults.map((fault) => ({ ...fault, rule }));
}

/** Where a fault stands, as editors make it clickable: `content/…/en.mdx:14:3`. */
export function formatPlace({ file, line, column }: Omit<Fault, 'what'>): string {
  return `${file}:${line}:${column}`;
}

/** One fault on one line: its place, what is wrong, the remedy, and the rule. */
export function formatFault(fault: RuleFault): string {
  return `${formatPlace(fault)}  ${oneLine(fault.what)} (${fault.rule})`;
}

/** One fault as GitHub Actions reads it, which then shows it beside its line in the diff. */
export function formatAnnotation({ file, line, column, what, rule }: RuleFault): string {
  const properties = Object.entries({ file, line, col: column, title: rule }).map(
    ([name, value]) =>
      `${name}=${escapeData(String(value)).replace(/:/g, '%3A').replace(/,/g, '%2C')}`,
  );
  return `::error ${properties.join(',')}::${escapeData(oneLine(what))}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

// As @actions/core does: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

/** The line and the column of the character at `offset`, both from 1. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The known word that was probably meant, or undefined when none is near: a wrong hint is worse than none. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const allowed = word.length < 6 ? 1 : Math.max(2, word.length / 3);
  const [near] = known
    .map((other) => ({ other, edits: edits(word, other) }))
    .filter((candidate) => candidate.edits <= allowed)
    .sort((a, b) => a.edits - b.edits);
  return near?.other;
}

/** How many slips lie between two words. Two neighbouring letters that changed places are one: "Lable". */
function edits(word: string, other: string): number {
  const swaps = word
    .split('')
    .map((letter, at) => word.slice(0, at) + word.charAt(at + 1) + letter + word.slice(at + 2));
  return word !== other && swaps.includes(other) ? 1 : distance(word, other);
}

/** « Did you mean "cnil-kaspr"? » when a known word is near; otherwise the words that exist, when they are few. */
export function hint(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return known.length > 0 && known.length <= 20 ? `There are: ${known.join(', ')}.` : '';
}
