import { getCollection } from 'astro:content';
import { evidenceKinds } from '#domain/evidence.ts';
import type { Label, Wording } from '#domain/label.ts';
import { quote, type QuotedLabel, type WordingIn } from '#domain/quoted-label.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { entry } from './entry.ts';

/** One label for a text in one language of the guide. Throws on an unknown id. */
export async function quotedLabel(id: string, language: string): Promise<QuotedLabel> {
  return quote((await entry('labels', id)).data, language, locales);
}

/** Several labels for a text in one language of the guide. Throws on an unknown id. */
export function quotedLabels(ids: readonly string[], language: string): Promise<QuotedLabel[]> {
  return Promise.all(ids.map((id) => quotedLabel(id, language)));
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

/** When words were last confirmed, from the one longest ago to the newest, and the weakest way in which one of them was. */
export type ConfirmedSpan = { first: string; last: string; evidence: Wording['evidence'] };

/**
 * When the words that a page tells its reader to look for were last confirmed, as the page quotes them.
 * Undefined where it names none, or none of their sources has a date.
 */
export async function confirmedSpan(
  ids: string[],
  locale: Locale,
): Promise<ConfirmedSpan | undefined> {
  const wordings = (await quotedLabels(ids, locale)).flatMap(({ shown }) => shown.slice(0, 1));
  const dates = wordings.flatMap(({ confirmed }) => confirmed ?? []).sort();
  const [first] = dates;
  const last = dates.at(-1);
  const evidence = evidenceKinds.findLast((kind) => wordings.some((one) => one.evidence === kind));
  return first && last && evidence ? { first, last, evidence } : undefined;
}

/**
 * The words of labels by id, for sentences of the interface that quote them: `{ 'data-privacy': 'Data privacy' }`.
 * Throws where a label has no words to quote.
 */
export async function labelWords(ids: string[], language: string): Promise<Record<string, string>> {
  const words = await Promise.all(
    ids.map(async (id): Promise<[string, string]> => {
      const [wording] = (await quotedLabel(id, language)).shown;
      if (!wording) throw new Error(`No wording of the label "${id}" can be quoted`);
      return [id, wording.text];
    }),
  );
  return Object.fromEntries(words);
}
