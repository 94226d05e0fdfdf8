import { type RegionCard, type RegionId, type RegionWords, regionIds } from '#domain/region.ts';
import type { Locale } from '#i18n/locales.ts';
import { entry } from './entry.ts';

/** A region's words in one locale with its facts. */
export type Region = RegionWords & { id: RegionId; card: RegionCard };

/** Tells whether a page is that of a region. */
export function isRegion(key: string): key is RegionId {
  return regionIds.some((id) => id === key);
}

/** One region in one locale. Throws where a file is missing. */
export async function region(id: RegionId, locale: Locale): Promise<Region> {
  const words = await entry('regions', `${id}/${locale}`);
  const card = await entry('regionCards', id);
  return { id, ...words.data, card: card.data };
}

/** Every region in one locale, in the order of the guide. Throws where a file is missing. */
export function regions(locale: Locale): Promise<Region[]> {
  return Promise.all(regionIds.map((id) => region(id, locale)));
}
