import type { Dictionary } from './dictionary.ts';

/** A word that no dictionary has, where it stands. `stem` is the word without what its language puts before or behind it. */
type UnknownWord = { index: number; word: string; stem: string };

/** A word with its apostrophes; addresses and numbers are seen as one, and passed over where they have a digit. */
const word = /[\p{L}\p{M}\d_]+(?:[’.][\p{L}\p{M}\d_]+)*/gu;

/** What a language writes together with a word, by an apostrophe: « l’entraînement », “LinkedIn’s”. */
const attached = new Map([
  ['fr', /^(?:[cdjlmnst]|jusqu|lorsqu|puisqu|qu|quoiqu)’/i],
  ['en', /’s$/],
]);

/** Every word of a text that a dictionary lacks, in any case. */
export function unknownWords(
  text: string,
  language: string,
  dictionary: Dictionary,
): UnknownWord[] {
  return [...text.matchAll(word)].flatMap(({ index, 0: found }) => {
    const stem = found.replace(attached.get(language) ?? /^$/, '');
    // Dictionaries have English “can't” with a straight apostrophe, and words that begin a sentence without their capital.
    const forms = [found, stem, found.replace('’', "'")].flatMap((form) => [
      form,
      form.toLowerCase(),
    ]);
    const isKnown = /[\d_]/.test(found) || stem.length < 2 || forms.some(dictionary.has);
    return isKnown ? [] : [{ index, word: found, stem }];
  });
}
