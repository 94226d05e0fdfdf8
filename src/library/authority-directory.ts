import { getCollection } from 'astro:content';
import { countryName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { anchorFor } from '#routes/anchors.ts';
import { type KnownAuthority, listedIn, placeOf } from './authorities.ts';
import { type SharedFacts, type ShownAuthority, shownAuthority } from './shown-authority.ts';

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

/** The regulators of one country, those of its parts included. */
export type CountryAuthorities = {
  /** the id of its part of the page */
  anchor: string;
  name: string;
  authorities: ShownAuthority[];
  shared: SharedFacts;
};

/** Every regulator of a region under its country, in the order of the countries' names. */
export async function authoritiesByCountry(
  region: string,
  locale: Locale,
): Promise<CountryAuthorities[]> {
  const all = await authoritiesIn(region, locale);
  return [...Map.groupBy(all, ({ country }) => country)].map(([country, authorities]) => {
    const shared = sharedFacts(authorities);
    return {
      anchor: anchorFor('country', country.toLowerCase()),
      name: countryName(country, locale),
      authorities: authorities.map((one) => shownAuthority(one, locale, shared)),
      shared,
    };
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
