import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { slugsOf } from '#routes/address-table.ts';
import i18n from '#content/ui/addresses.json' with { type: 'json' };

/** The languages of the guide, as its table of addresses names them. */
export const locales = Object.keys(i18n);

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

/** The path of a page in one language, by its place in the table: `pathTo('fr', 'opt-out', 'setting')`. Throws where there is none. */
export function pathTo(locale: string, ...keys: string[]): string {
  const slugs = slugsOf(i18n, locale);
  const place = keys.join('.');
  const path = place ? (slugs.get(place) ?? slugs.get(`${place}.index`)) : '/';
  if (!path) throw new Error(`No page "${place}" in content/ui/addresses.json`);
  return `/${locale}${path}`;
}
