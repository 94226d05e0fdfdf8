import { expect, test } from '@playwright/test';
import { builtPages, locales, pathTo, paths } from './site.ts';

/** Where the links of a part of a built page lead, without their fragments. */
function linksIn(path: string, part: 'header' | 'main' | 'footer'): string[] {
  const html = builtPages.find((page) => page.path === path)?.html ?? '';
  // A page's own header stands in its <main>.
  const [within = ''] = new RegExp(`<${part}[ >](?:(?!<main)[^])*?</${part}>`).exec(html) ?? [];
  return [...within.matchAll(/<a [^>]*href="?([^" >#]+)/g)].map(([, link = '']) => link);
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
