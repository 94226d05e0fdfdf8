import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import i18n from '#content/ui/addresses.json' with { type: 'json' };

/** The languages of the guide, as its table of addresses names them. */
export const locales = Object.keys(i18n);

/** The regions of the guide. */
export const regionIds = readdirSync('content/regions');

/** Every path that the built sitemap names. */
export const paths = [
  ...readFileSync('dist/sitemap.xml', 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g),
].map(([, address = '']) => new URL(address).pathname);

/** Every built page with its text, by its path: those of the sitemap and the one for lost addresses. */
export const builtPages = globSync('dist/**/*.html').map((file) => ({
  path: file.replace(/^dist|index\.html$/g, ''),
  html: readFileSync(file, 'utf8'),
}));

/** The interface's own words in one language. */
export function words(locale: string): Record<string, string> {
  return JSON.parse(readFileSync(join('content/ui', locale, 'site.json'), 'utf8'));
}

/** The path of a page in one language, by its place in the table: `pathTo('fr', 'opt-out', 'setting')`. */
export function pathTo(locale: string, ...keys: string[]): string {
  let level: unknown = (i18n as Record<string, unknown>)[locale];
  const slugs = keys.map((key) => {
    level = (level as Record<string, unknown>)[key];
    return typeof level === 'string' ? level : (level as { index: string }).index;
  });
  return ['', locale, ...slugs, ''].join('/');
}
