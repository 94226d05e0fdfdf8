import type { Label, Wording } from './label.ts';
import type { Screen } from './screen.ts';
import { mainQuoteOf, quotesOf } from './screen-quotes.ts';

/** The words that one drawing shows, by label: those that are confirmed in one language, and no others. */
export type DrawnWords = { language: string; words: Record<string, Wording> };

/**
 * The words of one drawing. One drawing never mixes two languages: it speaks the one asked for where that
 * has words for its main label, else the first one of the facts that has. A ring around words in another
 * language tells more than one around a grey bar.
 */
export function drawnWords(
  labels: ReadonlyMap<string, Label>,
  screen: Screen,
  locale: string,
): DrawnWords {
  const all = quotesOf(screen).map(({ id }) => id);
  const others = [...labels.values()].flatMap(({ words }) => Object.keys(words));
  const wordingOf = (id: string, language: string) =>
    labels.get(id)?.words[language]?.find(({ isTableOnly }) => !isTableOnly);
  const firstThatHas = (ids: string[]) =>
    [locale, ...others].find((candidate) => ids.some((id) => wordingOf(id, candidate)));
  const language = firstThatHas([mainQuoteOf(screen).id]) ?? firstThatHas(all);
  const found = all.flatMap((id): [string, Wording][] => {
    const wording = language === undefined ? undefined : wordingOf(id, language);
    return wording ? [[id, wording]] : [];
  });
  return { language: language ?? locale, words: Object.fromEntries(found) };
}
