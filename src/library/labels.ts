import { getEntry } from 'astro:content';
import type { Label, Wording } from '#domain/label.ts';
import { type Locale, locales } from '#i18n/locales.ts';

/** A wording with the language in which it stands. */
export type WordingIn = Wording & { language: string };

/** A label as a page quotes it: in its own language, and in the other languages of the guide. */
export type QuotedLabel = { own: WordingIn[]; twins: WordingIn[] };

/** The words of one label in every language in which they are confirmed. Throws on an unknown id. */
export async function label(id: string): Promise<Label> {
  const entry = await getEntry('labels', id);
  if (!entry) throw new Error(`No label "${id}" in content/facts/labels.yml`);
  return entry.data;
}

/** The best-supported wording of a label in one language, or undefined where none is confirmed. */
export async function findWording(id: string, language: string): Promise<Wording | undefined> {
  const { words } = await label(id);
  return words[language]?.[0];
}

/** One label for a page in `locale`. `own` is empty where its words are not confirmed in that language. */
export async function quotedLabel(id: string, locale: Locale): Promise<QuotedLabel> {
  const { words } = await label(id);
  const wordings = (language: string) =>
    (words[language] ?? [])
      .filter(({ isAside }) => !isAside)
      .map((wording) => ({ ...wording, language }));
  return {
    own: wordings(locale),
    twins: locales
      .filter((other) => other !== locale)
      .flatMap((other) => wordings(other).slice(0, 1))
      .filter(({ text }) => !words[locale]?.some((own) => own.text === text)),
  };
}

/** One label in every language, for the table of words: `[id, wordings]`. */
export async function labelTable(ids: string[]): Promise<[string, WordingIn[]][]> {
  return Promise.all(
    ids.map(async (id): Promise<[string, WordingIn[]]> => {
      const { words } = await label(id);
      return [
        id,
        Object.entries(words).flatMap(([language, wordings]) =>
          wordings.map((wording) => ({ ...wording, language })),
        ),
      ];
    }),
  );
}

/** The words of labels by id, for sentences of the interface that quote them: `{ 'data-privacy': 'Data privacy' }`. */
export async function labelWords(ids: string[], locale: Locale): Promise<Record<string, string>> {
  const words = await Promise.all(
    ids.map(async (id): Promise<[string, string]> => {
      const { own, twins } = await quotedLabel(id, locale);
      return [id, (own[0] ?? twins[0])?.text ?? id];
    }),
  );
  return Object.fromEntries(words);
}
