import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { expect } from '@playwright/test';
import { byteLimits, directories } from '../../scripts/bench/byte-limits.ts';
import { parsePage } from '../html.ts';
import { test } from './kept-page.ts';
import { builtPage, builtPages, locales, pathTo } from './site.ts';

const directoryPaths = locales.flatMap((locale) => directories.map((key) => pathTo(locale, key)));

// In one worker, which compresses each page once.
test.describe.configure({ mode: 'default' });

const known = new Map<string, number>();

/** What a page weighs, compressed with brotli. */
function bytes(html: string): number {
  const size = known.get(html) ?? brotliCompressSync(html).length;
  known.set(html, size);
  return size;
}

for (const { path, html } of builtPages) {
  const most = directoryPaths.includes(path) ? byteLimits.directory : byteLimits.page;
  test(`${path} comes in ${most} bytes at most`, () => {
    expect(bytes(html)).toBeLessThanOrEqual(most);
  });
}

// One that comes in one round trip as a whole needs no such test.
const long = builtPages.filter(
  ({ path, html }) => directoryPaths.includes(path) && bytes(html) > byteLimits.roundTrip,
);
for (const { path, html } of long) {
  for (const { width, height } of [
    { width: 390, height: 844 },
    { width: 1280, height: 900 },
  ]) {
    test(`the first screen of ${path} comes in one round trip, ${width} px wide`, async ({
      page,
    }) => {
      const first = brotliDecompressSync(
        brotliCompressSync(html).subarray(0, byteLimits.roundTrip),
        {
          finishFlush: constants.BROTLI_OPERATION_FLUSH,
        },
      ).toString();
      await page.setViewportSize({ width, height });
      await page.goto(path);
      const below = await page
        .locator('main [id]')
        .evaluateAll(
          (places) =>
            places.find((place) => place.getBoundingClientRect().top > window.innerHeight)?.id,
        );
      expect(below).toBeDefined();
      expect(parsePage(first).getElementById(String(below))).not.toBeNull();
    });
  }
}

for (const locale of locales) {
  test(`the walkthrough in ${locale} comes in 120 kB with every picture that a phone shows`, () => {
    const path = pathTo(locale, 'opt-out', 'setting');
    const { html, document } = builtPage(path);
    const packed = bytes(html);
    const sources = [...document.querySelectorAll('source[type="image/avif"]')];
    for (const theme of ['light', 'dark']) {
      const pictures = sources
        .map((source) => source.getAttribute('srcset') ?? '')
        .filter((file) => file.includes(`.${theme}.`));
      expect(pictures).toHaveLength(9);
      const sizes = pictures.map((file) => readFileSync(`dist${file}`).length);
      expect(sizes.reduce((sum, size) => sum + size, packed)).toBeLessThanOrEqual(
        byteLimits.walkthrough,
      );
    }
  });
}

test(`half of the language pages come in ${byteLimits.median} bytes`, () => {
  const sizes = builtPages
    // Not the neutral addresses: they are as many, and short.
    .filter(({ path }) => locales.some((locale) => path.startsWith(pathTo(locale))))
    .map(({ html }) => bytes(html))
    .sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(byteLimits.median);
});

test('the script comes in 3 kB', () => {
  const scripts = globSync('dist/_astro/*.js').map((file) => bytes(readFileSync(file, 'utf8')));
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(byteLimits.scripts);
});
