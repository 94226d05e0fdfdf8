// Chinese puts no spaces between words: there a letter says nothing of where one ends.
const letterOrDigit = '[[\\p{L}\\d]--[\\p{scx=Han}]]';

/** The source of a pattern that matches whole words only, not parts of longer ones. For the flag `v`. */
export function asWord(pattern: string): string {
  return `(?<!${letterOrDigit})(?:${pattern})(?!${letterOrDigit})`;
}
