import { type RegionCard, type RegionId, type RegionWords, regionIds } from '#domain/region.ts';
import type { Locale } from '#i18n/locales.ts';
import type { Page } from '#routes/page.ts';
import { entry } from './entry.ts';
import { authority, type KnownAuthority } from './authorities.ts';

/** A region's words in one locale with its facts. */
export type Region = RegionWords & { id: RegionId; card: RegionCard };

/** One region in one locale. Throws where a file is missing. */
export async function region(id: RegionId, locale: Locale): Promise<Region> {
  const words = await entry('regions', `${id}/${locale}`);
  const card = await entry('regionCards', id);
  return { id, ...words.data, card: card.data };
}

/** The regulators on the card of the region that a page is about. Throws on any other page. */
export async function regionAuthorities({ key, locale }: Page): Promise<KnownAuthority[]> {
  const id = regionIds.find((known) => known === key);
  if (!id) throw new Error(`<Authorities>: "${key}" is not the page of a region`);
  return Promise.all((await region(id, locale)).card.authorities.map(authority));
}
