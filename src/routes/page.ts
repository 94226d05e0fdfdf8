import { AstroI18next, initAstroI18next, localizePath } from 'astro-i18next';
import addresses from '#content/ui/addresses.json' with { type: 'json' };
import { config } from '#i18n/config.ts';
import { type Locale, locales } from '#i18n/locales.ts';

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

/** Every page in every locale: the one list behind links, alternates, canonical addresses and the sitemap. */
export const pages: readonly Page[] = locales.flatMap((locale) =>
  pageKeys.map((key) => ({ key, locale })),
);

/** The path of a page from the root of the site, without base: `/fr/refuser/reglage/`. */
export function pagePath({ key, locale }: Page): string {
  return localizePath(neutralPaths.get(key), locale, '/');
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
  const parent = neutralPaths.get(key)?.split('/').at(-3);
  return parent && isPageKey(parent) ? parent : undefined;
}

/** The same page in every locale, its own included. */
export function translations(page: Omit<Page, 'locale'>): Page[] {
  return locales.map((locale) => ({ ...page, locale }));
}
