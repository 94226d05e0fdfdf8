import { base, origin } from '#env/origin.ts';
import { type Page, pagePath, writtenPage } from './page.ts';

/**
 * The address of a page as a link carries it, base included: `/fr/refuser/reglage/#check`. Where a draft lacks
 * the page, it is that of the page in the first language.
 * @param anchor an id on that page, without `#`
 */
export function href(page: Page, anchor?: string): string {
  return withBase(pagePath(writtenPage(page))) + (anchor ? `#${anchor}` : '');
}

/** A path from the root of the site as a link carries it: `/icon.svg` becomes `/not-my-cv/icon.svg` under a base. */
export function withBase(path: string): string {
  return base + path.replace(/^\//, '');
}

/** The full URL of a page: `https://notmycv.example/fr/refuser/reglage/`. */
export function absoluteHref(page: Page): string {
  return fullUrl(pagePath(writtenPage(page)));
}

/** The full URL of a page as people write it down: `notmycv.example/fr/refuser/reglage/`. */
export function shownHref(page: Page): string {
  return absoluteHref(page).replace(/^https?:\/\//, '');
}

/** The full URL of a path from the root of the site: `/` becomes `https://notmycv.example/`. */
export function fullUrl(path: string): string {
  return new URL(withBase(path), origin).href;
}
