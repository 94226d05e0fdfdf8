import type { Authority } from '#domain/authority.ts';
import { countryName, formatChoice, formatList, languageName } from '#i18n/format.ts';
import type { Locale } from '#i18n/locales.ts';
import { translate } from '#i18n/translate.ts';
import { anchorFor } from '#routes/anchors.ts';
import { type KnownAuthority, listedIn, placeOf } from './authorities.ts';
import { type NameInLanguage, officialName } from './official-name.ts';

/** What is said once for the regulators of one country, where there are several. */
export type SharedFacts = {
  /** the one language of all their pages */
  pageLanguage?: string | undefined;
  /** the month of the list that gave most of their addresses */
  listed?: string | undefined;
};

/** A page of a regulator for one route, with the words of its link; `more` is for screen readers only. */
type RouteLink = { url: string; language: string; words: string; more: string | undefined };

/** A regulator as readers of one locale see it: its routes, what must come first and what it needs, and how sure that is. */
export type ShownAuthority = {
  anchor: string;
  /** the place that stands before its name */
  place: NameInLanguage | undefined;
  owner: NameInLanguage & { country: string };
  takesComplaints: boolean;
  /** one link a route stands large; the same page in other languages stands below */
  mainLinks: RouteLink[];
  otherLinks: RouteLink[];
  /** sentences, where there is something to say */
  firstStep: string | undefined;
  needs: string | undefined;
  languages: string | undefined;
  /** whether we have read its own pages, and they say something */
  isRead: boolean;
  /** the month of the list with its addresses, where nothing above says it */
  listed: string | undefined;
} & Pick<Authority, 'website' | 'email' | 'postal'>;

/**
 * Makes a regulator ready to be laid out.
 * @param shared what is said above, for all those of the country
 */
export function shownAuthority(
  authority: KnownAuthority,
  locale: Locale,
  shared: SharedFacts = {},
): ShownAuthority {
  const t = translate(locale);
  const { id, country, firstStep, needs, grade, website, email, postal } = authority;
  const routes = routesOf(authority, locale, shared);
  const listed = listedIn(authority);
  return {
    anchor: anchorFor('authority', id),
    place: placeOf(authority, locale),
    owner: { ...officialName(authority, locale), country: countryName(country, locale) },
    takesComplaints: Object.keys(authority.complaints ?? {}).length > 0,
    mainLinks: routes.flatMap((links) => links.slice(0, 1)),
    otherLinks: routes.flatMap((links) => links.slice(1)),
    firstStep: firstStep.is === 'unknown' ? undefined : t(`authority.first.${firstStep.is}`),
    needs: needs && t('authority.needed', { needs: neededIn(needs, locale) }),
    languages: languagesOf(authority, locale),
    isRead: grade !== 'secondary' && (firstStep.is !== 'unknown' || needs !== undefined),
    listed: listed === shared.listed ? undefined : listed,
    website,
    email,
    postal,
  };
}

/** The links of each route: first the page in the reader's language, then the others in the order of the record. */
function routesOf(authority: KnownAuthority, locale: Locale, shared: SharedFacts): RouteLink[][] {
  const t = translate(locale);
  const { pageLanguage } = shared;
  const linksOf = (pages: Record<string, string> | undefined, words: string) =>
    Object.entries(pages ?? {})
      .sort(([a], [b]) => Number(b === locale) - Number(a === locale))
      .map(([language, url]): RouteLink => {
        // A page that is not in the reader's language says in which it is, unless that is said above for all.
        const inLanguage = t('authority.pageIn', { language: languageName(language, locale) });
        const isSaid = language === locale || language === pageLanguage;
        return {
          url,
          language,
          words: isSaid ? words : `${words} (${inLanguage})`,
          more: language === pageLanguage ? inLanguage : undefined,
        };
      });
  return [
    linksOf(authority.complaints, t(`authority.${authority.route}`)),
    linksOf(authority.accessReviews, t('authority.accessReview')),
    linksOf(authority.mediation, t('authority.mediation')),
  ];
}

function neededIn(needs: NonNullable<Authority['needs']>, locale: Locale): string {
  const t = translate(locale);
  return formatList(
    needs.map((need) => t(`authority.needs.${need}`)),
    locale,
  );
}

/** In which languages it takes complaints. A link to its page in its one language says so already. */
function languagesOf({ languages, complaints }: Authority, locale: Locale): string | undefined {
  const [only] = languages;
  if (languages.length === 1 && only && complaints?.[only]) return undefined;
  const names = languages.map((language) => languageName(language, locale));
  return translate(locale)('authority.languages', { languages: formatChoice(names, locale) });
}
