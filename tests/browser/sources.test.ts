import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { builtPage, builtPages, locales, pathTo, paths } from './site.ts';

/** A source that a page cites, with the ids of the places around it, the nearest first. */
type Cited = { path: string; source: string; around: string[] };

/** Every source that a page cites, by its marks. */
function citedOn({ path, document }: { path: string; document: Document }): Cited[] {
  return [...document.querySelectorAll('sup a')].map((link) => {
    const around: string[] = [];
    for (let box = link.parentElement; box; box = box.parentElement) {
      const heading = box.querySelector(':scope > :is(h2, h3, th)[id]');
      around.push(...[box.id, heading?.id ?? ''].filter(Boolean));
    }
    const source = (link.getAttribute('href') ?? '').slice('#source-'.length);
    return { path, source, around };
  });
}

for (const locale of locales) {
  const list = pathTo(locale, 'sources');
  const pages = builtPages.filter(
    ({ path }) =>
      paths.includes(path) &&
      path.startsWith(`/${locale}/`) &&
      // Its marks are those of the facts, which each source lists by their words.
      path !== pathTo(locale, 'words'),
  );

  test(`each source in ${locale} leads back to each place that cites it`, () => {
    const cited = pages.flatMap(citedOn);
    expect(cited.length).toBeGreaterThan(100);

    const { document } = builtPage(list);
    expect(document.querySelectorAll('li[id^="source-"]:not(:has(.rests))')).toHaveLength(0);
    const ways = [...document.querySelectorAll('.rests a')].map(
      (link) => `${link.closest('[id]')?.id} ${link.getAttribute('href')}`,
    );
    const lost = cited.filter(({ path, source, around }) => {
      const places = around.filter((id) => id !== 'main').map((id) => `${path}#${id}`);
      const wanted = places.length > 0 ? places.slice(0, 1) : [path];
      return !wanted.some((place) => ways.includes(`source-${source} ${place}`));
    });
    expect(lost).toEqual([]);
    // And none too many: each of them leads to a place that cites the source.
    const known = new Set(
      cited.flatMap(({ path, source, around }) => [
        `source-${source} ${path}`,
        ...around.map((id) => `source-${source} ${path}#${id}`),
      ]),
    );
    expect(ways.filter((way) => !known.has(way))).toEqual([]);
  });
}

test('a publisher has its official name, that in the language of the page where there is one', () => {
  type Listed = { publisher?: string | Record<string, string> };
  const listed: Record<string, Listed> = parse(readFileSync('content/facts/sources.yml', 'utf8'));
  const named = Object.entries(listed).filter(([, { publisher }]) => typeof publisher === 'object');
  expect(named.length).toBeGreaterThan(20);
  for (const locale of locales) {
    const { document } = builtPage(pathTo(locale, 'sources'));
    for (const [id, { publisher }] of named) {
      const names = publisher as Record<string, string>;
      const shown = document.querySelector(`.publisher:has(#source-${id})`)?.textContent;
      const expected = names[locale] ? [names[locale]] : Object.values(names);
      expect(shown, id).toMatch(new RegExp(expected.map(RegExp.escape).join('|')));
    }
  }
});
