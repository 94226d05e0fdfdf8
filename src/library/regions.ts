import { getCollection } from 'astro:content';
import type { RegionCard, RegionWords } from '#domain/region.ts';
import type { Locale } from '#i18n/locales.ts';
import { isPageKey, type PageKey, pageKeys, writtenPage } from '#routes/page.ts';
import { entry } from './entry.ts';

/** A region's words in one locale with its facts. */
export type Region = RegionWords & { id: PageKey; card: RegionCard };

/** Every region in one locale, in the order of the table of addresses. Throws where a file is missing. */
export async function regions(locale: Locale): Promise<Region[]> {
  const ids = new Set((await getCollection('regionCards')).map(({ id }) => id));
  return Promise.all(pageKeys.filter((key) => ids.has(key)).map((id) => region(id, locale)));
}

/** Tells whether a page is that of a region. */
export async function isRegion(key: string): Promise<boolean> {
  // Not getEntry(): it warns of every page that is no region.
  return (await getCollection('regionCards', ({ id }) => id === key)).length > 0;
}

/** One region in one locale. Throws where it has no page or a file is missing. */
export async function region(id: string, locale: Locale): Promise<Region> {
  if (!isPageKey(id)) throw new Error(`No page "${id}" in content/ui/addresses.json`);
  const words = await entry('regions', `${id}/${writtenPage({ key: id, locale }).locale}`);
  const card = await entry('regionCards', id);
  return { id, ...words.data, card: card.data };
}
