import { closest, distance } from 'fastest-levenshtein';

/** Something wrong in the content, worded for the author who will mend it. */
export type Fault = {
  /** from the root of the project */
  file: string;
  line: number;
  column: number;
  /** what is wrong, and how to mend it */
  what: string;
};

/** One fault on one line, as editors make it clickable: `content/…/en.mdx:14:3  what`. */
export function wordFault({ file, line, column, what }: Fault): string {
  return `${file}:${line}:${column}  ${what}`;
}

/** « Did you mean "cnil-kaspr"? » when a known word is near; otherwise the words that exist, when they are few. */
export function hint(word: string, known: readonly string[]): string {
  const near = known.length > 0 ? closest(word, known) : undefined;
  if (near && distance(word, near) <= Math.max(2, word.length / 3))
    return `Did you mean "${near}"?`;
  return known.length > 0 && known.length <= 20 ? `There are: ${known.join(', ')}.` : '';
}
