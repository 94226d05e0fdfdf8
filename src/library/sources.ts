import { getCollection, getEntry } from 'astro:content';
import type { Source } from '#domain/source.ts';
import type { Locale } from '#i18n/locales.ts';

/** A source with the id by which articles cite it. */
export type CitedSource = Source & { id: string };

/** One source. Throws on an unknown id. */
export async function source(id: string): Promise<CitedSource> {
  const entry = await getEntry('sources', id);
  if (!entry) throw new Error(`No source "${id}" in content/facts/sources.yml`);
  return { id, ...entry.data };
}

/** Every source, in the order of the file. */
export async function allSources(): Promise<CitedSource[]> {
  const entries = await getCollection('sources');
  return entries.map(({ id, data }) => ({ id, ...data }));
}

/** What a reader of one locale is shown of a source: its official version in that language where there is one. */
export type ShownSource = {
  title: string | undefined;
  /** our own words, in the reader's language, where the title is not known */
  description: string | undefined;
  /** of the title */
  language: string;
  url: string | undefined;
};

/** A source as readers of one locale see it. */
export function shownSource(source: Source, locale: Locale): ShownSource {
  const version = source.versions?.[locale];
  return {
    title: version?.title ?? source.title,
    description: source.described?.[locale],
    language: version ? locale : source.language,
    url: version?.url ?? source.url,
  };
}
