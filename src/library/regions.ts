import { getEntry } from 'astro:content';
import type { RegionCard, RegionId, RegionWords } from '#domain/region.ts';
import type { Locale } from '#i18n/locales.ts';

/** A region's words in one locale with its facts. */
export type Region = RegionWords & { id: RegionId; card: RegionCard };

/** One region in one locale. Throws where a file is missing. */
export async function region(id: RegionId, locale: Locale): Promise<Region> {
  const words = await getEntry('regions', `${id}/${locale}`);
  const card = await getEntry('regionCards', id);
  if (!words || !card) throw new Error(`content/regions/${id} lacks region.yml or ${locale}.mdx`);
  return { id, ...words.data, card: card.data };
}
