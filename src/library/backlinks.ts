import { getCollection } from 'astro:content';
import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import { anchorFor, anchors } from '#routes/anchors.ts';
import { href } from '#routes/href.ts';
import { pageKeys } from '#routes/page.ts';
import { officialName } from './official-name.ts';
import { outlineOf, type PageOutline } from './page-outline.ts';
import { regions } from './regions.ts';
import { shownAddress } from './shown-address.ts';
import { pageName } from './text.ts';

/** A page that cites a source: its own address where it does so above its parts, and those of its parts. */
type CitingPage = { name: string; path?: string; parts: { title: string; path: string }[] };

/** Words that stand in our facts, in their language; an address has none. */
type FactWords = { text: string; language?: string };

/** The facts of one kind that cite a source. */
type CitingFacts = { kind: keyof typeof facts; words: FactWords[] };

/** What cites one source. */
export type Backlinks = { pages: CitingPage[]; facts: CitingFacts[] };

/** The facts that no page cites by itself, by kind. The sources of an event and of a region's card stand on the pages that show them. */
const facts = {
  labels: async () =>
    (await getCollection('labels')).flatMap(({ data }) =>
      Object.entries(data.words).flatMap(([language, wordings]) =>
        wordings.map(({ text, sources }) => ({ sources, words: { text, language } })),
      ),
    ),
  settings: async () =>
    (await getCollection('settings')).map(({ data }) => ({
      sources: data.sources,
      words: { text: shownAddress(data.url) },
    })),
  authorities: async (locale) =>
    (await getCollection('authorities')).flatMap(({ data }) => {
      if (data.firstStep.is === 'unknown') return [];
      const { name, language } = officialName(data, locale);
      return [{ sources: data.firstStep.sources, words: { text: name, language } }];
    }),
} satisfies Record<string, (locale: Locale) => Promise<{ sources: string[]; words: FactWords }[]>>;

const kinds = Object.keys(facts) as (keyof typeof facts)[];

/** What cites each source, by its id, for readers of one locale. It reads every page: ask once, not for each source. */
export async function backlinks(locale: Locale): Promise<Map<string, Backlinks>> {
  const found = new Map<string, Backlinks>();
  const of = (source: string) => {
    const known = found.get(source) ?? { pages: [], facts: [] };
    found.set(source, known);
    return known;
  };
  const shared = await sharedTitles(locale);
  for (const key of pageKeys) {
    const outline = await outlineOf({ key, locale });
    const name = await pageName(outline.page);
    const titles = new Map([...shared, ...ownTitles(outline)]);
    for (const [source, places] of Map.groupBy(outline.places, ({ id }) => id)) {
      const cited = places.map(({ anchor }) => anchor);
      of(source).pages.push(citingPage(outline, name, titles, cited));
    }
  }
  for (const kind of kinds) {
    const citing = (await facts[kind](locale)).flatMap(({ sources, words }) =>
      sources.map((source) => ({ source, words })),
    );
    for (const [source, same] of Map.groupBy(citing, (one) => one.source)) {
      of(source).facts.push({ kind, words: same.map(({ words }) => words) });
    }
  }
  return found;
}

function citingPage(
  { page }: PageOutline,
  name: string,
  titles: ReadonlyMap<string, string>,
  cited: string[],
): CitingPage {
  const parts = cited
    .filter((anchor) => anchor !== anchors.main)
    .map((anchor) => {
      const title = titles.get(anchor);
      if (!title) throw new Error(`The place "${anchor}" of the page "${page.key}" has no title`);
      return { title, path: href(page, anchor) };
    });
  return { name, parts, ...(cited.includes(anchors.main) ? { path: href(page) } : {}) };
}

/** The titles of a page's own places, by their ids. A step is named with its section: both platforms have one so called. */
function ownTitles({ parts, rows }: PageOutline): [string, string][] {
  return [
    ...parts.flatMap(({ id, title, steps }): [string, string][] => [
      [id, title],
      ...steps.map((step): [string, string] => [step.id, `${title} › ${step.title}`]),
    ]),
    ...rows.map(({ id, title }): [string, string] => [id, title]),
  ];
}

/** The titles of places that have the same on every page: key facts, events, regions. */
async function sharedTitles(locale: Locale): Promise<[string, string][]> {
  const events = await getCollection('timeline');
  return [
    [anchors.keyFacts, translate(locale)('glance.title')],
    ...events.map(({ id, data }): [string, string] => [
      anchorFor('event', id),
      formatDate(data.date, locale),
    ]),
    ...(await regions(locale)).map(({ id, name }): [string, string] => [
      anchorFor('region', id),
      name,
    ]),
  ];
}
