import { getCollection } from 'astro:content';
import { regionIds } from '#domain/region.ts';
import { formatDate } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import { href } from '#routes/href.ts';
import { type Page, pageKeys } from '#routes/page.ts';
import { type Guide, guide, guideName } from './guide.ts';
import { officialName } from './official-name.ts';
import { region } from './regions.ts';
import { shownAddress } from './settings.ts';

/** A page that cites a source: its own address where it does so above its parts, and those of its parts. */
type CitingPage = { name: string; path?: string; parts: { title: string; path: string }[] };

/** Words that stand in our facts, in their language; an address has none. */
type FactWords = { text: string; language?: string };

/** The facts of one kind that rest on a source. */
type BackedFacts = { kind: keyof typeof facts; words: FactWords[] };

/** What found on one source. */
export type Backlinks = { pages: CitingPage[]; facts: BackedFacts[] };

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
      words: { text: shownAddress(data) },
    })),
  authorities: async (locale) =>
    (await getCollection('authorities')).flatMap(({ data }) => {
      if (data.firstStep.is === 'unknown') return [];
      const { name, language } = officialName(data, locale);
      return [{ sources: data.firstStep.sources, words: { text: name, language } }];
    }),
} satisfies Record<string, (locale: Locale) => Promise<{ sources: string[]; words: FactWords }[]>>;

const kinds = Object.keys(facts) as (keyof typeof facts)[];

/**
 * What found on each source, by its id, for readers of one locale. It reads every page once: ask for it
 * once, not for each source.
 */
export async function backlinks(locale: Locale): Promise<Map<string, Backlinks>> {
  const found = new Map<string, Backlinks>();
  const of = (source: string) => {
    const known = found.get(source) ?? { pages: [], facts: [] };
    found.set(source, known);
    return known;
  };
  for (const key of pageKeys) {
    const view = await guide({ key, locale });
    const name = await guideName(view.page);
    const titles = await titlesOf(view);
    for (const [source, places] of Map.groupBy(view.places, ({ id }) => id)) {
      const anchors = places.map(({ anchor }) => anchor);
      of(source).pages.push(citingPage(view.page, name, titles, anchors));
    }
  }
  for (const kind of kinds) {
    const resting = (await facts[kind](locale)).flatMap(({ sources, words }) =>
      sources.map((source) => ({ source, words })),
    );
    for (const [source, found] of Map.groupBy(resting, (one) => one.source)) {
      of(source).facts.push({ kind, words: found.map(({ words }) => words) });
    }
  }
  return found;
}

function citingPage(
  page: Page,
  name: string,
  titles: ReadonlyMap<string, string>,
  anchors: string[],
): CitingPage {
  const parts = anchors
    .filter((anchor) => anchor !== 'main')
    .map((anchor) => {
      const title = titles.get(anchor);
      if (!title) throw new Error(`The place "${anchor}" of the page "${page.key}" has no title`);
      return { title, path: href(page, anchor) };
    });
  return { name, parts, ...(anchors.includes('main') ? { path: href(page) } : {}) };
}

/** The title of each place of a page, by its id. A step is named with its section: both platforms have one so called. */
async function titlesOf({ page, parts, rows }: Guide): Promise<Map<string, string>> {
  const regions = await Promise.all(regionIds.map((id) => region(id, page.locale)));
  const events = await getCollection('timeline');
  return new Map([
    ['at-a-glance', translate(page.locale)('glance.title')],
    ...parts.flatMap(({ id, title, steps }): [string, string][] => [
      [id, title],
      ...steps.map((step): [string, string] => [step.id, `${title} › ${step.title}`]),
    ]),
    ...rows.map(({ id, title }): [string, string] => [id, title]),
    ...events.map(({ id, data: { date } }): [string, string] => [
      `event-${id}`,
      formatDate(date, page.locale),
    ]),
    ...regions.map(({ id, name }): [string, string] => [`region-${id}`, name]),
  ]);
}
