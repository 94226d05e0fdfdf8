import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtPages, locales, pathTo } from './site.ts';

/** Ten TCP segments, less what TLS and the headers take. */
const roundTrip = 13_312;
const directories = locales.flatMap((locale) => [
  pathTo(locale, 'authorities'),
  pathTo(locale, 'sources'),
]);
const bytes = (text: string | Buffer) => brotliCompressSync(text).length;

for (const { path, html } of builtPages) {
  const most = directories.includes(path) ? 36_000 : roundTrip;
  test(`${path} comes in ${most} bytes at most`, () => {
    expect(bytes(html)).toBeLessThanOrEqual(most);
  });
}

for (const locale of locales) {
  test(`the walkthrough in ${locale} comes in 120 kB with every picture that a phone shows`, () => {
    const path = pathTo(locale, 'opt-out', 'setting');
    const html = builtPages.find((page) => page.path === path)?.html ?? '';
    const packed = bytes(html);
    for (const theme of ['light', 'dark']) {
      const pictures = [...html.matchAll(/srcset="?(\/[^" >]+\.avif)/g)]
        .map(([, file = '']) => file)
        .filter((file) => file.includes(`.${theme}.`));
      expect(pictures).toHaveLength(10);
      const sizes = pictures.map((file) => readFileSync(`dist${file}`).length);
      expect(sizes.reduce((sum, size) => sum + size, packed)).toBeLessThanOrEqual(120_000);
    }
  });
}

test('half of the pages come in 8192 bytes', () => {
  const sizes = builtPages.map(({ html }) => bytes(html)).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(8_192);
});

test('the script comes in 3 kB', () => {
  const scripts = globSync('dist/_astro/*.js').map((file) => bytes(readFileSync(file)));
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(3_000);
});
