import { getCollection, getEntry } from 'astro:content';
import type { Authority } from '#domain/authority.ts';
import { countryName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { type NameInLanguage, officialName } from './official-name.ts';

/** A regulator with the id of its record. */
export type KnownAuthority = Authority & { id: string };

/** The regulator with this id. Throws on an unknown one. */
export async function authority(id: string): Promise<KnownAuthority> {
  const entry = await getEntry('authorities', id);
  if (!entry) throw new Error(`No authority "${id}" in content/facts/authorities`);
  return { id, ...entry.data };
}

/** The part of a country that a regulator is for, by its name in the reader's language where there is one. */
export function placeOf(
  { place, languages }: Authority,
  locale: string,
): NameInLanguage | undefined {
  return place && officialName({ names: place, languages }, locale);
}

/** Every regulator of a region, by the name of its country, whole countries before their parts, by their names. */
async function authoritiesIn(region: string, locale: Locale): Promise<KnownAuthority[]> {
  const entries = await getCollection('authorities', ({ data }) => data.region === region);
  const { compare } = new Intl.Collator(locale);
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort(
      (a, b) =>
        compare(countryName(a.country, locale), countryName(b.country, locale)) ||
        compare(placeOf(a, locale)?.name ?? '', placeOf(b, locale)?.name ?? ''),
    );
}

/** What is said once for the regulators of one country, where there are several. */
export type SharedFacts = {
  /** the one language of all their pages */
  pageLanguage?: string | undefined;
  /** the month of the list that gave most of their addresses */
  listed?: string | undefined;
};

/** The regulators of one country, those of its parts included. */
export type CountryAuthorities = {
  country: string;
  /** the id of its part of the page */
  anchor: string;
  name: string;
  authorities: KnownAuthority[];
  shared: SharedFacts;
};

/** Every regulator of a region under its country, in the order of the countries' names. */
export async function authoritiesByCountry(
  region: string,
  locale: Locale,
): Promise<CountryAuthorities[]> {
  const authorities = await authoritiesIn(region, locale);
  return [...new Set(authorities.map(({ country }) => country))].map((country) => {
    const own = authorities.filter((authority) => authority.country === country);
    const name = countryName(country, locale);
    const anchor = `country-${country.toLowerCase()}`;
    return { country, anchor, name, authorities: own, shared: sharedFacts(own) };
  });
}

function sharedFacts(authorities: KnownAuthority[]): SharedFacts {
  if (authorities.length < 2) return {};
  const [pageLanguage, ...others] = new Set(
    authorities.flatMap(({ complaints, accessReviews, mediation }) =>
      [complaints, accessReviews, mediation].flatMap((pages) => Object.keys(pages ?? {})),
    ),
  );
  const months = authorities.map(listedIn);
  const listed = months.find(
    (month) => months.filter((other) => other === month).length > authorities.length / 2,
  );
  return { pageLanguage: others.length === 0 ? pageLanguage : undefined, listed };
}

/** The month of the list that gave the addresses of a regulator. */
export function listedIn({ listed }: Authority): string | undefined {
  return listed?.slice(0, 7);
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
