import { getCollection } from 'astro:content';
import type { Walkthrough } from '#domain/walkthrough.ts';
import { type Page, writtenPage } from '#routes/page.ts';
import { entry } from './entry.ts';
import { isRegion } from './regions.ts';

/** The facts of a walkthrough, or undefined when no walkthrough has this key. */
export async function findWalkthrough(key: string): Promise<Walkthrough | undefined> {
  // Not entry(): Astro warns of every page that is no walkthrough.
  const [card] = await getCollection('walkthroughCards', ({ id }) => id === key);
  return card?.data;
}

/** The text of one page, with its frontmatter; where a draft lacks it, that of the first language. Throws where the file is missing. */
export async function textOf(page: Page) {
  const { key, locale } = writtenPage(page);
  const id = `${key}/${locale}`;
  if (await isRegion(key)) return entry('regions', id);
  return (await findWalkthrough(key)) ? entry('walkthroughs', id) : entry('articles', id);
}

/** The short name of a page, for menus and lists. Throws where its text is missing. */
export async function pageName(page: Page): Promise<string> {
  const { name, title } = (await textOf(page)).data;
  return name ?? title;
}
