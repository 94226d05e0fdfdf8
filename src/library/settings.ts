import type { Setting } from '#domain/setting.ts';

/** An address on LinkedIn as readers see it in a sentence: `linkedin.com/mypreferences/d/…`. */
export function shownAddress({ url }: Setting): string {
  return url.replace('https://www.', '');
}
