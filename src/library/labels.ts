import { getCollection, getEntry } from 'astro:content';
import { evidenceKinds } from '#domain/evidence.ts';
import type { Label, Wording } from '#domain/label.ts';
import type { Step } from '#domain/walkthrough.ts';
import { isLocale, type Locale, locales } from '#i18n/locales.ts';

/** A wording with the language in which it stands. */
export type WordingIn = Wording & { language: string };

/** A label as a page quotes it: in its own language, and in the other languages of the guide. */
export type QuotedLabel = { own: WordingIn[]; twins: WordingIn[] };

/** The words of one label in every language in which they are confirmed. Throws on an unknown id. */
async function label(id: string): Promise<Label> {
  const entry = await getEntry('labels', id);
  if (!entry) throw new Error(`No label "${id}" in content/facts/labels.yml`);
  return entry.data;
}

/** Every wording of a label, with its language, in the order of the facts. */
function wordsOf({ words }: Label): WordingIn[] {
  return Object.entries(words).flatMap(([language, wordings]) =>
    wordings.map((wording) => ({ ...wording, language })),
  );
}

/** A label of the index: its words in the language of the reader where it has some, and all of them, these first. */
export type IndexedLabel = { id: string; name: WordingIn; wordings: WordingIn[] };

/** Every label, in the alphabetical order of its words for readers of one locale. */
export async function labelIndex(locale: Locale): Promise<IndexedLabel[]> {
  const { compare } = new Intl.Collator(locale);
  return (await getCollection('labels'))
    .flatMap(({ id, data }) => {
      const wordings = wordsOf(data).sort(
        (a, b) => Number(b.language === locale) - Number(a.language === locale),
      );
      const [name] = wordings;
      return name ? [{ id, name, wordings }] : [];
    })
    .sort((a, b) => compare(a.name.text, b.name.text));
}

/** One label for a page in `locale`. `own` is empty where its words are not confirmed in that language. */
export async function quotedLabel(id: string, locale: string): Promise<QuotedLabel> {
  const { words } = await label(id);
  const wordings = (language: string) =>
    (words[language] ?? [])
      .filter(({ isTableOnly }) => !isTableOnly)
      .map((wording) => ({ ...wording, language }));
  const own = wordings(locale);
  return {
    own,
    // In the order of the facts: where the page's own language has no words, the first of these stand in.
    twins: Object.keys(words)
      .filter((other) => other !== locale && isLocale(other))
      .flatMap((other) => wordings(other).slice(0, 1))
      .filter(({ text }) => !own.some((wording) => wording.text === text)),
  };
}

/** The words that lead somewhere on LinkedIn, one after another; several where sources disagree on one. */
export type LabelPath = { language: string; words: WordingIn[][] };

/**
 * A path in the language of the page, then in each other language of the guide in which all of it is
 * confirmed. Where the page's own language lacks a word, the path borrows it from another; a path that it
 * borrows whole is given once.
 */
export async function labelPaths(ids: string[], locale: Locale): Promise<LabelPath[]> {
  const quoted = await Promise.all(ids.map((id) => quotedLabel(id, locale)));
  const own = quoted.map(({ own: words, twins }) => (words.length > 0 ? words : twins.slice(0, 1)));
  const others = locales
    .filter((language) => language !== locale)
    .map((language) => ({
      language,
      words: quoted.map(({ twins }) => twins.filter((twin) => twin.language === language)),
    }))
    .filter(({ words }) => words.every((wordings) => wordings.length > 0))
    .filter(({ words }) => words.flat().some((wording) => !own.flat().includes(wording)));
  return [{ language: locale, words: own }, ...others];
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
    words: await Promise.all(labels.map(async (id) => (await quotedLabel(id, language)).own)),
  });
  return Promise.all(
    steps.map(async ({ id, labels }) => ({
      id,
      cells: await Promise.all(languages.map((language) => wordsIn(language, labels))),
    })),
  );
}

/** When words were last confirmed, from the one longest ago to the newest, and the weakest way in which one of them was. */
export type ConfirmedSpan = { first: string; last: string; evidence: Wording['evidence'] };

/**
 * When the words that a page tells its reader to look for were last confirmed, as the page quotes them.
 * Undefined where it tells of none, or no source of theirs bears a date.
 */
export async function confirmedSpan(
  ids: string[],
  locale: Locale,
): Promise<ConfirmedSpan | undefined> {
  const quoted = await Promise.all(ids.map((id) => quotedLabel(id, locale)));
  const wordings = quoted.flatMap(({ own, twins }) => (own.length > 0 ? own : twins).slice(0, 1));
  const dates = wordings.flatMap(({ confirmed }) => confirmed ?? []).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const evidence = evidenceKinds.findLast((kind) => wordings.some((one) => one.evidence === kind));
  return first && last && evidence ? { first, last, evidence } : undefined;
}

/**
 * The words of labels by id, for sentences of the interface that quote them: `{ 'data-privacy': 'Data privacy' }`.
 * In another language of the guide where they are not confirmed in the one asked for.
 */
export async function labelWords(ids: string[], language: string): Promise<Record<string, string>> {
  const words = await Promise.all(
    ids.map(async (id): Promise<[string, string]> => {
      const { own, twins } = await quotedLabel(id, language);
      const [wording] = [...own, ...twins];
      if (!wording) throw new Error(`No wording of the label "${id}" can be quoted`);
      return [id, wording.text];
    }),
  );
  return Object.fromEntries(words);
}
