import { getEntry, render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Walkthrough, WalkthroughWords } from '#domain/walkthrough.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Page, PageKey } from '#routes/page.ts';
import { labelIndex } from './labels.ts';
import { type Citation, type Outline, type Part, outline } from './outline.ts';
import { isRegion, type Region, region } from './regions.ts';
import { findWalkthrough } from './walkthroughs.ts';

/** Everything that the page of one article, walkthrough or region shows. */
export type Guide = {
  page: Page;
  /** the head of the text; only a walkthrough's may name the button that opens its place */
  words: WalkthroughWords;
  parts: Part[];
  /** in the order of their numbers */
  citations: Citation[];
  /** every source at every place of the page that cites it */
  places: Citation[];
  /** the rows of its tables, with what each is about */
  rows: Outline['rows'];
  walkthrough: Walkthrough | undefined;
  /** the region that the page is about */
  region: Region | undefined;
  Content: AstroComponentFactory;
};

/** Reads and joins all that one page shows. Throws where a file is missing. */
export async function guide(page: Page): Promise<Guide> {
  const walkthrough = await findWalkthrough(page.key);
  const entry = await findEntry(page.key, page.locale, walkthrough !== undefined);
  const about = (await isRegion(page.key)) ? await region(page.key, page.locale) : undefined;
  const facts = about ? glanceSources(about) : [];
  const { parts, citations, places, rows } = outline(entry.body ?? '', facts);
  const evidence = page.key === 'words' ? await labelCitations(page.locale) : [];
  return {
    page,
    words: entry.data,
    parts,
    citations: [...citations, ...evidence],
    places,
    rows,
    walkthrough,
    region: about,
    Content: (await render(entry)).Content,
  };
}

async function findEntry(key: PageKey, locale: string, isWalkthrough: boolean) {
  const id = `${key}/${locale}` as const;
  const entry = (await isRegion(key))
    ? await getEntry('regions', id)
    : isWalkthrough
      ? await getEntry('walkthroughs', id)
      : await getEntry('articles', id);
  if (!entry)
    throw new Error(`No ${locale}.mdx for the page "${key}" of content/ui/addresses.json`);
  return entry;
}

function glanceSources({ card }: Region): string[] {
  const rows = [card.since, card.controller, card.law, ...(card.deadlines ?? [])];
  return [...new Set(rows.flatMap((row) => row?.sources ?? []))];
}

/** What bears LinkedIn's words, each source at the first label that it bears. */
async function labelCitations(locale: Locale): Promise<Citation[]> {
  const all = (await labelIndex(locale)).flatMap(({ id, wordings }) =>
    wordings.flatMap(({ sources }) =>
      sources.map((source) => ({ id: source, anchor: `label-${id}` })),
    ),
  );
  return [
    ...new Map(all.toReversed().map((citation) => [citation.id, citation])).values(),
  ].toReversed();
}

/** The short name of a page, for menus and trails. */
export async function guideName(page: Page): Promise<string> {
  const isWalkthrough = (await findWalkthrough(page.key)) !== undefined;
  const { name, title } = (await findEntry(page.key, page.locale, isWalkthrough)).data;
  return name ?? title;
}
