import type { WordingIn } from '#domain/quoted-label.ts';
import type { Step } from '#domain/walkthrough.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { quotedLabels } from './labels.ts';

/** The words that lead somewhere on LinkedIn, one after another; several where sources disagree on one. */
export type LabelPath = { language: string; words: WordingIn[][] };

/**
 * A path in the language of the page, then in each other language of the guide in which all of it is
 * confirmed. Where the page's own language lacks a word, the path borrows it from another; a path that it
 * borrows whole is given once, as that of the language from which all its words come.
 */
export async function labelPaths(ids: string[], locale: Locale): Promise<LabelPath[]> {
  const quoted = await quotedLabels(ids, locale);
  const words = quoted.map(({ shown }) => shown);
  const others = locales
    .filter((language) => language !== locale)
    .map((language) => ({
      language,
      words: quoted.map(({ shown, others }) =>
        [...shown, ...others].filter((wording) => wording.language === language),
      ),
    }))
    .filter((path) => path.words.every((wordings) => wordings.length > 0))
    .filter((path) => path.words.flat().some((wording) => !words.flat().includes(wording)));
  const borrowedFrom = new Set(words.flat().map(({ language }) => language));
  const [only = locale] = borrowedFrom.size === 1 ? borrowedFrom : [];
  return [{ language: only, words }, ...others];
}

/** One cell of a table of the way to a place: the words of one step in one language; none where they are not confirmed. */
export type PathCell = { language: Locale; words: WordingIn[][] };

/** The words to touch at each step that has some, in each of the languages. */
export async function pathTable(
  steps: readonly Step[],
  languages: readonly Locale[],
): Promise<{ id: string; cells: PathCell[] }[]> {
  const wordsIn = async (language: Locale, labels: string[]) => ({
    language,
    words: (await quotedLabels(labels, language)).map(({ shown }) =>
      shown.filter((wording) => wording.language === language),
    ),
  });
  return Promise.all(
    steps.map(async ({ id, labels }) => ({
      id,
      cells: await Promise.all(languages.map((language) => wordsIn(language, labels))),
    })),
  );
}
