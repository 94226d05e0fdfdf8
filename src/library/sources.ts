import { getCollection } from 'astro:content';
import type { Source } from '#domain/source.ts';
import { firstLocale, isDraft, type Locale } from '#i18n/locales.ts';
import { entry } from './entry.ts';
import { type NameInLanguage, officialName } from './official-name.ts';
import type { Citation } from './outline.ts';

/** What readers of one locale are shown of a source. `isTitle` is false for our own words, where its title is not known. */
type ShownTitle = {
  words: string;
  isTitle: boolean;
  language: string;
  url?: string | undefined;
};

/** A source as readers of one locale see it; its publisher is undefined where the name was not kept. */
export type ShownSource = ShownTitle &
  Pick<Source, 'via' | 'kept' | 'published' | 'copied' | 'grade'> & {
    id: string;
    publisher: NameInLanguage | undefined;
  };

/** A source that a page cites, and the id of the place where it does so first. */
export type CitedSource = { source: ShownSource; anchor: string };

/** The sources that a page cites, in the order of its citations. Throws on an unknown one. */
export function citedSources(citations: Citation[], locale: Locale): Promise<CitedSource[]> {
  return Promise.all(
    citations.map(async ({ id, anchor }) => ({
      source: shownSource(id, (await entry('sources', id)).data, locale),
      anchor,
    })),
  );
}

/** What one publisher published; its name is undefined where it was not kept. */
export type Published = { publisher: NameInLanguage | undefined; sources: ShownSource[] };

/** Every source of one grade under its publisher, by their names, the nameless last; the newest first, after those without a date. */
export async function publishersOfGrade(
  grade: Source['grade'],
  locale: Locale,
): Promise<Published[]> {
  const entries = await getCollection('sources', ({ data }) => data.grade === grade);
  const { compare } = new Intl.Collator(locale);
  const sources = entries
    .map(({ id, data }) => shownSource(id, data, locale))
    .sort((a, b) => String(b.published).localeCompare(String(a.published)));
  return [...Map.groupBy(sources, ({ publisher }) => publisher?.name).values()]
    .map((published) => ({ publisher: published[0]?.publisher, sources: published }))
    .sort(
      (a, b) =>
        Number(a.publisher === undefined) - Number(b.publisher === undefined) ||
        compare(String(a.publisher?.name), String(b.publisher?.name)),
    );
}

function shownSource(id: string, source: Source, locale: Locale): ShownSource {
  const { via, kept, published, copied, grade } = source;
  const publisher = publisherOf(source, locale);
  return { id, publisher, via, kept, published, copied, grade, ...titleOf(source, locale) };
}

/** Who published a source, in the reader's language where it has an official name there. */
function publisherOf({ publisher, language }: Source, locale: Locale): NameInLanguage | undefined {
  if (publisher === undefined) return undefined;
  const names = typeof publisher === 'string' ? { [language]: publisher } : publisher;
  return officialName({ names, languages: [language] }, locale);
}

/** The official version in the reader's language where there is one. */
function titleOf(source: Source, locale: Locale): ShownTitle {
  const version = source.versions?.[locale];
  if (version) return { words: version.title, isTitle: true, language: locale, url: version.url };
  const { title, described, language, url } = source;
  if (title) return { words: title, isTitle: true, language, url };
  const spoken = isDraft(locale) && !described?.[locale] ? firstLocale : locale;
  const description = described?.[spoken];
  if (!description) throw new Error(`A source without words in "${spoken}" passed the check`);
  return { words: description, isTitle: false, language: spoken, url };
}
