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

/** Where a fault stands, as editors make it clickable: `content/…/en.mdx:14:3`. */
export function formatPlace({ file, line, column }: Omit<Fault, 'what'>): string {
  return `${file}:${line}:${column}`;
}

/** One fault on one line: its place, what is wrong, and the remedy. */
export function formatFault(fault: Fault): string {
  return `${formatPlace(fault)}  ${fault.what.replace(/\s+/g, ' ')}`;
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
