import { expect, test } from '@playwright/test';
import { citeSide } from '#check/text/typography.ts';
import { builtPages, pathTo } from './site.ts';

/** The words of a page, with each mark as a reader sees it: [3]. */
function asRead(page: Document): string {
  const body = page.body.cloneNode(true) as HTMLElement;
  for (const mark of body.querySelectorAll('sup')) {
    mark.textContent = `[${mark.textContent.trim()}]`;
  }
  return body.textContent;
}

/** A stop with the marks on the side on which they must not stand. */
const wrong = { before: /.{0,40}[.,;:!?](?:\[\d+\])+/g, after: /.{0,40}(?:\[\d+\])+[.,;:!?]/g };

for (const [locale, side] of Object.entries(citeSide)) {
  const pages = builtPages.filter(({ path }) => path.startsWith(pathTo(locale)));

  test(`in ${locale}, the marks of the sources stand on one side of the stop`, () => {
    expect(pages.some(({ document }) => /\[\d+\]/.test(asRead(document)))).toBe(true);
    for (const { path, document } of pages) {
      expect(asRead(document).match(wrong[side]), path).toBeNull();
    }
  });

  test(`in ${locale}, no mark comes twice at the end of a sentence`, () => {
    for (const { path, document } of pages) {
      expect(
        asRead(document).match(/.{0,40}(\[\d+\])(?:\[\d+\])*\W?(?:\[\d+\])*\1/g),
        path,
      ).toBeNull();
    }
  });
}
