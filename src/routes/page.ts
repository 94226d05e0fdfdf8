import { AstroI18next, initAstroI18next, localizePath } from 'astro-i18next';
import addresses from '#content/ui/addresses.json' with { type: 'json' };
import { config } from '#i18n/config.ts';
import { type Locale, locales } from '#i18n/locales.ts';
import { type RegionId, regionIds } from '#domain/region.ts';

type Row = (typeof addresses)[Locale];
type KeysOf<Level> = {
  [Segment in keyof Level & string]: Level[Segment] extends string
    ? Exclude<Segment, 'index'>
    : Segment | KeysOf<Level[Segment]>;
}[keyof Level & string];

/** What names a page in code and in articles: `setting`, `ch`, `about`. Addresses are translated, keys are not. */
export type PageKey = 'home' | KeysOf<Row>;

/** One page of the site. The walkthrough `setting` exists once for everybody and once for each region. */
export type Page = { key: PageKey; locale: Locale; region?: RegionId };

// Outside of a build nothing has told the library our table yet.
if (!AstroI18next.config.locales.includes(config.defaultLocale)) initAstroI18next(config);

type Level = { [segment: string]: string | Level };

function* walk(level: Level, folder: string): Generator<[string, string]> {
  for (const [segment, below] of Object.entries(level)) {
    if (segment === 'index') continue;
    yield [segment, `${folder}${segment}/`];
    if (typeof below === 'object') yield* walk(below, `${folder}${segment}/`);
  }
}

/** Every page key with its path before translation, `/opt-out/setting/`, in the order of the table. */
const neutralPaths = new Map<string, string>([
  ['home', '/'],
  ...walk(addresses[locales[0] as Locale], '/'),
]);

/** Tells whether a word is the key of a page. */
export function isPageKey(word: string): word is PageKey {
  return neutralPaths.has(word);
}

/** Every page key, in the order of the table of addresses. */
export const pageKeys = [...neutralPaths.keys()].filter(isPageKey);

/** The walkthroughs that have a page of their own for each region. */
const regional: readonly PageKey[] = ['setting'];

/** Every page in every locale: the one list behind links, alternates, canonical addresses and the sitemap. */
export const pages: readonly Page[] = locales.flatMap((locale) =>
  pageKeys.flatMap((key): Page[] => [
    { key, locale },
    ...(regional.includes(key) ? regionIds.map((region) => ({ key, locale, region })) : []),
  ]),
);

/** The path of a page from the root of the site, without base: `/fr/refuser/reglage/suisse/`. */
export function pagePath({ key, locale, region }: Page): string {
  const path = localizePath(neutralPaths.get(key), locale, '/');
  if (!region) return path;
  const slug = localizePath(neutralPaths.get(region), locale, '/').split('/').at(-2);
  return `${path}${slug}/`;
}

/**
 * The path of a page's neutral address, which offers it in every language: `/go/setting/`, and `/` for
 * the home page. It is what a page calls its x-default.
 * @param step the id of a step on the page
 */
export function neutralPath({ key, region }: Omit<Page, 'locale'>, step?: string): string {
  const folders = [key === 'home' ? [] : ['go', key], region ?? [], step ?? []].flat();
  return ['', ...folders, ''].join('/');
}

/** The key of the page above, for the breadcrumb: `opt-out` for `setting`. Undefined below the home page. */
export function parentKey(key: PageKey): PageKey | undefined {
  const parent = neutralPaths.get(key)?.split('/').at(-3);
  return parent && isPageKey(parent) ? parent : undefined;
}

/** The same page in every locale, its own included. */
export function translations(page: Omit<Page, 'locale'>): Page[] {
  return locales.map((locale) => ({ ...page, locale }));
}

/** The page with this key for a reader who has picked a region: kept where the page exists for each region. */
export function pageFor(key: PageKey, locale: Locale, region?: RegionId): Page {
  return region && regional.includes(key) ? { key, locale, region } : { key, locale };
}

/** The regions for which a page exists once each. */
export function regionsOf(key: PageKey): readonly RegionId[] {
  return regional.includes(key) ? regionIds : [];
}
