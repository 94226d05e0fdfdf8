import type { Walkthrough, WalkthroughWords } from '#domain/walkthrough.ts';
import type { Page } from '#routes/page.ts';
import { type Outline, outline } from './outline.ts';
import { isRegion, type Region, region } from './regions.ts';
import { findWalkthrough, textOf } from './text.ts';

/** What one page holds, without its words in HTML: its parts, its citations, its facts. */
export type PageOutline = Outline & {
  page: Page;
  /** the frontmatter; only a walkthrough's may name the button that opens its place */
  words: WalkthroughWords;
  walkthrough: Walkthrough | undefined;
  /** the region that the page is about */
  region: Region | undefined;
};

/** Reads what one page holds. It renders nothing, so it is cheap. Throws where a file is missing. */
export async function outlineOf(page: Page): Promise<PageOutline> {
  const { body, data } = await textOf(page);
  if (body === undefined) throw new Error(`The text of "${page.key}" was loaded without its body`);
  const about = (await isRegion(page.key)) ? await region(page.key, page.locale) : undefined;
  return {
    ...outline(body, about ? factSources(about) : []),
    page,
    words: data,
    walkthrough: await findWalkthrough(page.key),
    region: about,
  };
}

/** The sources of the facts that `<KeyFacts>` shows, each once. */
function factSources({ card }: Region): string[] {
  const rows = [card.since, card.controller, card.law, ...(card.deadlines ?? [])];
  return [...new Set(rows.flatMap((row) => row?.sources ?? []))];
}
