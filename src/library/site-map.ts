import type { Locale } from '#i18n/locales.ts';
import { type PageKey, pageKeys, parentKey } from '#routes/page.ts';
import { type Link, linkTo } from './menu.ts';

/** A page with those below it. */
export type SiteMapEntry = Link & { below: SiteMapEntry[] };

/** The pages below one page, each with those below it; the first pages where no parent is given. */
export async function siteMap(locale: Locale, parent?: PageKey): Promise<SiteMapEntry[]> {
  return Promise.all(
    pageKeys
      .filter((key) => parentKey(key) === parent)
      .map(async (key) => ({
        ...(await linkTo({ key, locale })),
        below: await siteMap(locale, key),
      })),
  );
}
