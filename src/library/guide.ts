import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Article } from '#domain/article.ts';
import { type RegionId, regionIds } from '#domain/region.ts';
import type { Walkthrough } from '#domain/walkthrough.ts';
import type { Page, PageKey } from '#routes/page.ts';
import { eventSources } from './events.ts';
import { type Citation, type Outline, type Part, outline } from './outline.ts';
import { type Region, region } from './regions.ts';
import { findWalkthrough } from './walkthroughs.ts';

/** Everything that the page of one article, walkthrough or region shows. */
export type Guide = {
  page: Page;
  words: Article;
  parts: Part[];
  /** in the order of their numbers */
  citations: Citation[];
  /** every source at every place of the page that cites it */
  places: Citation[];
  /** the rows of its tables, with what each is about */
  rows: Outline['rows'];
  /** ids of the labels that the page quotes */
  labels: string[];
  /** ids of those among them that the reader must find on LinkedIn */
  labelsToFind: string[];
  walkthrough: Walkthrough | undefined;
  /** the region that the page is about */
  region: Region | undefined;
  Content: AstroComponentFactory;
};

/** Tells whether a page is that of a region. */
export function isRegionId(key: string): key is RegionId {
  return regionIds.some((id) => id === key);
}

/** Reads and joins all that one page shows. Throws where a file is missing. */
export async function guide(page: Page): Promise<Guide> {
  const walkthrough = await findWalkthrough(page.key);
  const regionId = isRegionId(page.key) ? page.key : page.region;
  const entry = await findEntry(page.key, page.locale, walkthrough !== undefined);
  const about = regionId && (await region(regionId, page.locale));
  const { parts, citations, places, labels, labelsToFind, rows } = outline(
    entry.body ?? '',
    await eventSources(),
    regionId,
  );
  const glance = about && isRegionId(page.key) ? glanceCitations(about) : [];
  const isInGlance = ({ id }: Citation) => glance.some((first) => first.id === id);
  const paths = Object.values(walkthrough?.steps ?? {}).flatMap((steps) =>
    steps.flatMap(({ path }) => path),
  );
  return {
    page,
    words: entry.data,
    parts,
    citations: [...glance, ...citations.filter((citation) => !isInGlance(citation))],
    places: [...glance, ...places],
    rows,
    labels: [...new Set([...paths, ...labels])],
    labelsToFind: [...new Set([...paths, ...labelsToFind])],
    walkthrough,
    region: about,
    Content: (await render(entry)).Content,
  };
}

async function findEntry(key: PageKey, locale: string, isWalkthrough: boolean) {
  const id = `${key}/${locale}` as const;
  const entry = isRegionId(key)
    ? await getEntry('regions', id)
    : isWalkthrough
      ? await getEntry('walkthroughs', id)
      : await getEntry('articles', id);
  if (!entry)
    throw new Error(`No ${locale}.mdx for the page "${key}" of content/ui/addresses.json`);
  return entry;
}

function glanceCitations({ card }: Region): Citation[] {
  const rows = [card.since, card.controller, card.law, ...(card.deadlines ?? [])];
  const ids = new Set(rows.flatMap((row) => row?.sources ?? []));
  return [...ids].map((id) => ({ id, anchor: 'at-a-glance' }));
}

/** The short name of a page, for menus and trails: with its region's name where it is about one. */
export async function guideName(page: Page): Promise<string> {
  if (page.region) return (await region(page.region, page.locale)).name;
  const isWalkthrough = (await findWalkthrough(page.key)) !== undefined;
  const { name, title } = (await findEntry(page.key, page.locale, isWalkthrough)).data;
  return name ?? title;
}

/** The title of a page for its tab and for lists: with the region where the page exists once for each. */
export function guideTitle({ page, words, region }: Guide): string {
  return page.region && region ? `${words.title} (${region.name})` : words.title;
}
