import { getCollection, getEntry } from 'astro:content';
import type { Authority } from '#domain/authority.ts';
import type { RegionId } from '#domain/region.ts';
import { countryName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';

/** A regulator with the id of its record. */
export type KnownAuthority = Authority & { id: string };

/** The regulator with this id. Throws on an unknown one. */
export async function authority(id: string): Promise<KnownAuthority> {
  const entry = await getEntry('authorities', id);
  if (!entry) throw new Error(`No authority "${id}" in content/facts/authorities`);
  return { id, ...entry.data };
}

/** Every regulator of a region, by the name of its country, whole countries before their parts. */
export async function authoritiesIn(region: RegionId, locale: Locale): Promise<KnownAuthority[]> {
  const entries = await getCollection('authorities', ({ data }) => data.region === region);
  const { compare } = new Intl.Collator(locale);
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort(
      (a, b) =>
        compare(countryName(a.country, locale), countryName(b.country, locale)) ||
        (a.subdivision ?? '').localeCompare(b.subdivision ?? ''),
    );
}

/** The regulators of one country, those of its parts included. */
export type CountryAuthorities = { country: string; name: string; authorities: KnownAuthority[] };

/** Every regulator of a region under its country, in the order of the countries' names. */
export async function authoritiesByCountry(
  region: RegionId,
  locale: Locale,
): Promise<CountryAuthorities[]> {
  const authorities = await authoritiesIn(region, locale);
  return [...new Set(authorities.map(({ country }) => country))].map((country) => ({
    country,
    name: countryName(country, locale),
    authorities: authorities.filter((authority) => authority.country === country),
  }));
}

/** A page for complaints with its language. */
export type ComplaintPage = { url: string; language: string };

/** The pages of one route as a reader meets them: that in their own language first, else in the order of the record. */
export function complaintPages(
  pages: Record<string, string> | undefined,
  locale: string,
): ComplaintPage[] {
  const all = Object.entries(pages ?? {}).map(([language, url]) => ({ language, url }));
  return all.sort((a, b) => Number(b.language === locale) - Number(a.language === locale));
}
