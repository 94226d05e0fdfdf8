import type { ForbiddenWords } from '#domain/forbidden-claim.ts';
import { isQuestion } from './block-text.ts';

/** Tells whether a sentence says what is forbidden: a question says nothing. */
export function isForbidden(sentence: string, { patterns, unless }: ForbiddenWords): boolean {
  const isFound = (pattern: RegExp) => pattern.test(sentence);
  return !isQuestion(sentence) && patterns.some(isFound) && !unless.some(isFound);
}
