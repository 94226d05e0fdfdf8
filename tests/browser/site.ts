import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser } from 'linkedom';
import { slugsOf } from '#routes/address-table.ts';
import i18n from '#content/ui/addresses.json' with { type: 'json' };
import { parsePage } from '../html.ts';

/** The languages of the guide, as its table of addresses names them. */
export const locales = Object.keys(i18n);

/** The regions of the guide. */
export const regionIds = readdirSync('content/regions');

/** Every path that the built sitemap names. */
export const paths = [
  ...new DOMParser()
    .parseFromString(readFileSync('dist/sitemap.xml', 'utf8'), 'text/xml')
    .querySelectorAll('loc'),
].map(({ textContent }) => new URL(textContent).pathname);

/** A built page: its text, and its elements, which are parsed when a test first asks for them. */
export class BuiltPage {
  readonly path: string;
  readonly html: string;
  #document: Document | undefined;

  constructor(file: string) {
    this.path = file.replace(/^dist|index\.html$/g, '');
    this.html = readFileSync(file, 'utf8');
  }

  get document(): Document {
    return (this.#document ??= parsePage(this.html));
  }

  /** Every id, in the order of the page. */
  get ids(): string[] {
    return [...this.document.querySelectorAll('[id]')].map(({ id }) => id);
  }
}

/** Every built page: those of the sitemap, the neutral addresses and the one for lost addresses. */
export const builtPages = globSync('dist/**/*.html').map((file) => new BuiltPage(file));

const byPath = new Map(builtPages.map((page) => [page.path, page]));

/** The built page at a path, or undefined when there is none. */
export function findPage(path: string): BuiltPage | undefined {
  return byPath.get(path);
}

/** The built page at a path. Throws when there is none. */
export function builtPage(path: string): BuiltPage {
  const page = findPage(path);
  if (!page) throw new Error(`No page was built at ${path}`);
  return page;
}

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
