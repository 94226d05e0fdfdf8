import type { Label, Wording } from './label.ts';

/** A wording with the language in which it stands. */
export type WordingIn = Wording & { language: string };

/**
 * A label as a text quotes it: `shown` is what its reader sees, several wordings where sources disagree;
 * `others` are the words of the other languages of the guide, one each, where they are different words.
 */
export type QuotedLabel = { shown: WordingIn[]; others: WordingIn[] };

/**
 * Which words a reader sees of a label: those in the language of the text, else the first ones of another
 * language of the guide. A wording that is `isTableOnly` is left out. Empty where no language of the guide has words.
 * @param languages of the guide
 */
export function quote(
  { words }: Label,
  language: string,
  languages: readonly string[],
): QuotedLabel {
  const wordingsIn = (name: string) =>
    (words[name] ?? [])
      .filter(({ isTableOnly }) => !isTableOnly)
      .map((wording) => ({ ...wording, language: name }));
  const own = wordingsIn(language);
  // In the order of the facts: where the language has no words, the first of these stand in.
  const translations = Object.keys(words)
    .filter((other) => other !== language && languages.includes(other))
    .flatMap((other) => wordingsIn(other).slice(0, 1))
    .filter(({ text }) => !own.some((wording) => wording.text === text));
  return own.length > 0
    ? { shown: own, others: translations }
    : { shown: translations.slice(0, 1), others: translations.slice(1) };
}
