import type { ClaimWords } from '#domain/claim-words.ts';
import { asWord } from './as-word.ts';
import { isQuestion } from './block-text.ts';

/** The names that make a sentence a claim, and the patterns of sentences that claim nothing. */
export type Names = Pick<ClaimWords, 'names' | 'unless'>;

/** Tells whether a sentence says something of a company, a law or a regulator. A question says nothing. */
export function saysSomething(sentence: string, { names, unless }: Names): boolean {
  return (
    namePattern(names).test(sentence) &&
    !isQuestion(sentence) &&
    !unless.some((one) => one.test(sentence))
  );
}

function namePattern(names: string[]): RegExp {
  const words = names.map((name) => {
    const [first = '', ...rest] = name;
    // A word may begin a sentence, a name always has its capital.
    return `[${first}${first.toUpperCase()}]${RegExp.escape(rest.join('')).replaceAll('\\x20', ' ')}`;
  });
  return new RegExp(asWord(words.join('|')), 'v');
}
