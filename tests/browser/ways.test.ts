import { expect, test } from '@playwright/test';
import { builtPage, locales, pathTo, paths } from './site.ts';

/** Where the links of a part of a built page lead, without their fragments. */
function linksIn(path: string, part: 'header' | 'main' | 'footer'): string[] {
  // A page's own header stands in its <main>.
  return [...builtPage(path).document.querySelectorAll(`body > ${part} a[href]`)].map((link) =>
    (link.getAttribute('href') ?? '').replace(/#.*/, ''),
  );
}

const parent = (path: string) => path.replace(/[^/]+\/$/, '');

for (const locale of locales) {
  const home = pathTo(locale);
  const own = paths.filter((path) => path.startsWith(home) && path !== home);

  for (const path of own) {
    test(`${path} is reached from the header, the footer or the page above`, () => {
      const ways = [
        linksIn(home, 'header'),
        linksIn(home, 'footer'),
        linksIn(parent(path), 'main'),
      ];
      expect(ways.flat()).toContain(path);
    });
  }

  test(`the header and the footer of every page in ${locale} are tabbed through in thirty presses`, () => {
    const count = own.map(
      (path) => [...linksIn(path, 'header'), ...linksIn(path, 'footer')].length,
    );
    expect(Math.min(...count)).toBeGreaterThan(20);
    expect(Math.max(...count)).toBeLessThanOrEqual(30);
  });

  test(`the list of all pages in ${locale} names every one of them`, () => {
    const listed = linksIn(pathTo(locale, 'site-map'), 'main');
    expect([home, ...own].filter((path) => !listed.includes(path))).toEqual([]);
  });
}
