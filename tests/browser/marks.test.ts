import { expect, test } from '@playwright/test';
import { citeSide } from '#check/text/typography.ts';
import { builtPages, pathTo } from './site.ts';

const cite = /<sup>.*?<\/sup>/g;

/** A built page with each mark as a reader sees it, [3], and no other tags. */
const asRead = (html: string) =>
  html.replace(cite, (mark) => `[${mark.replace(/<[^>]*>/g, '').trim()}]`).replace(/<[^>]*>/g, '');

/** A stop with the marks on the side on which they must not stand. */
const wrong = { before: /.{0,40}[.,;:!?](?:\[\d+\])+/g, after: /.{0,40}(?:\[\d+\])+[.,;:!?]/g };

for (const [locale, side] of Object.entries(citeSide)) {
  const pages = builtPages.filter(({ path }) => path.startsWith(pathTo(locale)));

  test(`in ${locale}, the marks of the sources stand on one side of the stop`, () => {
    expect(pages.some(({ html }) => /\[\d+\]/.test(asRead(html)))).toBe(true);
    for (const { path, html } of pages) expect(asRead(html).match(wrong[side]), path).toBeNull();
  });

  test(`in ${locale}, no mark comes twice at the end of a sentence`, () => {
    for (const { path, html } of pages) {
      expect(asRead(html).match(/.{0,40}(\[\d+\])(?:\[\d+\])*\W?(?:\[\d+\])*\1/g), path).toBeNull();
    }
  });
}
