import { render } from 'astro:content';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { alternates, type Page, parentKey } from '#routes/page.ts';
import { type LabelPath, labelPaths } from './label-paths.ts';
import { type Link, linkTo } from './menu.ts';
import { type Opening, opening } from './openings.ts';
import type { Citation } from './outline.ts';
import { outlineOf, type PageOutline } from './page-outline.ts';
import { type CitedSource, citedSources } from './sources.ts';
import { textOf } from './text.ts';
import { labelCitations } from './word-index.ts';

/** Everything that the page of one article, walkthrough or region shows, ready to be laid out. */
export type Guide = PageOutline & {
  /** the page above it; none above the home page */
  above: Link | undefined;
  /** the place on LinkedIn that a walkthrough leads to */
  opens: Opening | undefined;
  /** the one thing to do now, on the home page and those of regions */
  action: Action | undefined;
  /** the translations that are up to date, where this one says that it lags */
  fresher: Page[];
  /** in the order of their numbers */
  sources: CitedSource[];
  Content: AstroComponentFactory;
};

/** The setting to open, and the words to look for there. */
export type Action = { place: Opening; label: LabelPath[] };

/** Reads, joins and renders all that one page shows. Throws where a file is missing. */
export async function guide(page: Page): Promise<Guide> {
  const { key, locale } = page;
  const outline = await outlineOf(page);
  const { walkthrough, region } = outline;
  const citations = await citationsOn(outline);
  const hasSteps = walkthrough !== undefined && Object.keys(walkthrough.steps).length > 0;
  return {
    ...outline,
    citations,
    above: key === 'home' ? undefined : await linkTo({ key: parentKey(key) ?? 'home', locale }),
    opens: hasSteps ? await opening(walkthrough.opens) : undefined,
    action: key === 'home' || region ? await actionIn(page) : undefined,
    fresher: outline.words.behind ? await upToDate(page) : [],
    sources: await citedSources(citations, locale),
    Content: (await render(await textOf(page))).Content,
  };
}

/** What the text cites, and on the page of LinkedIn's words their sources too. */
async function citationsOn({ page, citations }: PageOutline): Promise<Citation[]> {
  return page.key === 'words' ? [...citations, ...(await labelCitations(page.locale))] : citations;
}

async function upToDate(page: Page): Promise<Page[]> {
  const texts = await Promise.all(
    alternates(page).map(async (other) => ({ other, text: await textOf(other) })),
  );
  return texts.flatMap(({ other, text }) => (text.data.behind ? [] : [other]));
}

async function actionIn({ locale }: Page): Promise<Action> {
  return {
    place: await opening('ai-training'),
    label: await labelPaths(['ai-training-switch'], locale),
  };
}
