import { AstroI18next, initAstroI18next, localizePath } from 'astro-i18next';
import addresses from '#content/ui/addresses.json' with { type: 'json' };
import { config } from '#i18n/config.ts';
import { firstLocale, type Locale, locales, wholeLocales } from '#i18n/locales.ts';
import { keysTo, pageKeyOf, slugsOf } from './address-table.ts';
import { isWritten } from './draft-pages.ts';

type Row = (typeof addresses)[Locale];
type KeysOf<Level> = {
  [Segment in keyof Level & string]: Level[Segment] extends string
    ? Exclude<Segment, 'index'>
    : Segment | KeysOf<Level[Segment]>;
}[keyof Level & string];

/** What names a page in code and in articles: `setting`, `ch`, `about`. Addresses are translated, keys are not. */
export type PageKey = 'home' | KeysOf<Row>;

/** One page of the site, in one language. */
export type Page = { key: PageKey; locale: Locale };

// Outside a build astro-i18next does not know our table yet.
if (!AstroI18next.config.locales.includes(config.defaultLocale)) initAstroI18next(config);

/** Every page key with those that lead to it, its own last, in the order of the table of addresses. */
const keysToPage = new Map<string, string[]>([
  ['home', []],
  ...[...slugsOf(addresses, config.defaultLocale).keys()].map((place): [string, string[]] => [
    pageKeyOf(place),
    keysTo(place),
  ]),
]);

/** Tells whether a word is the key of a page. */
export function isPageKey(word: string): word is PageKey {
  return keysToPage.has(word);
}

/** Every page key, in the order of the table of addresses. */
export const pageKeys = [...keysToPage.keys()].filter(isPageKey);

/** Every page in every locale in which it exists: the one list behind links, alternates, canonical addresses and the sitemap. */
export const pages: readonly Page[] = locales
  .flatMap((locale) => pageKeys.map((key) => ({ key, locale })))
  .filter(isWritten);

/** The page itself; where a draft lacks it, the one in the first language, which stands in for it. */
export function writtenPage(page: Page): Page {
  return isWritten(page) ? page : { ...page, locale: firstLocale };
}

/** The path of a page from the root of the site, without base: `/fr/refuser/reglage/`. */
export function pagePath({ key, locale }: Page): string {
  // astro-i18next translates a path made of keys, `/opt-out/setting/`.
  return localizePath(['', ...(keysToPage.get(key) ?? []), ''].join('/'), locale, '/');
}

/**
 * The path of a page's neutral address, which offers it in every language: `/go/setting/`, and `/` for
 * the home page. It is what a page calls its x-default.
 * @param step the id of a step on the page
 */
export function neutralPath({ key }: { key: string }, step?: string): string {
  const folders = [key === 'home' ? [] : ['go', key], step ?? []].flat();
  return ['', ...folders, ''].join('/');
}

/** The key of the page above, for the breadcrumb: `opt-out` for `setting`. Undefined below the home page. */
export function parentKey(key: PageKey): PageKey | undefined {
  const parent = keysToPage.get(key)?.at(-2);
  return parent && isPageKey(parent) ? parent : undefined;
}

/** The same page in every locale that has it, its own included. */
export function translations(page: Omit<Page, 'locale'>): Page[] {
  return locales.map((locale) => ({ ...page, locale })).filter(isWritten);
}

/** The same page in every language that search engines may know: in no draft. */
export function alternates(page: Omit<Page, 'locale'>): Page[] {
  return wholeLocales.map((locale) => ({ ...page, locale }));
}
