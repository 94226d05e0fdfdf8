import { getCollection } from 'astro:content';
import type { Source } from '#domain/source.ts';
import type { Locale } from '#i18n/locales.ts';
import { entry } from './entry.ts';
import { type NameInLanguage, officialName } from './official-name.ts';

/** A source with the id by which articles cite it. */
export type CitedSource = Source & { id: string };

/** One source. Throws on an unknown id. */
export async function source(id: string): Promise<CitedSource> {
  return { id, ...(await entry('sources', id)).data };
}

/** What one publisher published; its name is undefined where it was not kept. */
export type Published = { publisher: NameInLanguage | undefined; sources: CitedSource[] };

/** Every source of one grade under its publisher, by their names, the nameless last; the newest first, after those without a date. */
export async function publishersOfGrade(
  grade: Source['grade'],
  locale: Locale,
): Promise<Published[]> {
  const entries = await getCollection('sources', ({ data }) => data.grade === grade);
  const { compare } = new Intl.Collator(locale);
  const sources = entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => String(b.published).localeCompare(String(a.published)));
  return [...Map.groupBy(sources, (source) => shownPublisher(source, locale)?.name).values()]
    .map((own) => ({ publisher: own[0] && shownPublisher(own[0], locale), sources: own }))
    .sort(
      (a, b) =>
        Number(a.publisher === undefined) - Number(b.publisher === undefined) ||
        compare(String(a.publisher?.name), String(b.publisher?.name)),
    );
}

/** Who published a source, in the reader's language where it has an official name there; undefined where the name was not kept. */
export function shownPublisher(
  { publisher, language }: Source,
  locale: Locale,
): NameInLanguage | undefined {
  if (publisher === undefined) return undefined;
  const names = typeof publisher === 'string' ? { [language]: publisher } : publisher;
  return officialName({ names, languages: [language] }, locale);
}

/** What readers of one locale are shown of a source. `isTitle` is false for our own words, where its title is not known. */
export type ShownSource = {
  words: string;
  isTitle: boolean;
  language: string;
  url?: string | undefined;
};

/** A source as readers of one locale see it: in its official version in their language where there is one. */
export function shownSource(source: Source, locale: Locale): ShownSource {
  const version = source.versions?.[locale];
  if (version) return { words: version.title, isTitle: true, language: locale, url: version.url };
  const { title, described, language, url } = source;
  if (title) return { words: title, isTitle: true, language, url };
  const description = described?.[locale];
  if (!description) throw new Error(`A source without words in "${locale}" passed the check`);
  return { words: description, isTitle: false, language: locale, url };
}
