import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

/** From the ground up: a folder imports from those before it, and from itself. */
const order = [
  'domain',
  'env',
  'i18n',
  'routes',
  'check',
  'library',
  'screens',
  'components',
  'layouts',
  'pages',
  'integrations',
];

/** What every file of src imports, by `from`, for its effects or when needed; relative paths from the root. */
const imports = globSync('src/**/*.{ts,astro}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*(['"])([^'"\s]+)\1/g)].map(
    ([, , target = '']) => {
      const place = target.startsWith('.') ? join(dirname(file), target) : target;
      const [, to = ''] = /^(?:#|src\/)([a-z0-9]+)\//.exec(place) ?? [];
      return { file, from: file.split('/')[1] ?? '', target, to };
    },
  ),
);

test('there are imports to look at', () => {
  expect(imports.length).toBeGreaterThan(50);
});

test('imports go one way, from pages down to domain', () => {
  const wrong = imports.filter(
    ({ from, to }) =>
      order.includes(from) && order.includes(to) && order.indexOf(to) > order.indexOf(from),
  );
  expect(wrong).toEqual([]);
});

test('no import climbs two folders: # leads from the root', () => {
  expect(imports.filter(({ target }) => target.startsWith('../..'))).toEqual([]);
});

test('only i18n and routes know astro-i18next and i18next', () => {
  const wrong = imports.filter(
    ({ from, target }) => /^(astro-)?i18next/.test(target) && !['i18n', 'routes'].includes(from),
  );
  expect(wrong).toEqual([]);
});

test('domain imports nothing but itself and astro/zod', () => {
  const foreign = imports.filter(
    ({ from, target, to }) => from === 'domain' && to !== 'domain' && target !== 'astro/zod',
  );
  expect(foreign).toEqual([]);
});

test('what lays out does not fetch: of library it knows types alone, of astro:content nothing', () => {
  const given = globSync(['src/components/{site,ui}/*.{ts,astro}', 'src/layouts/*.astro']);
  expect(given.length).toBeGreaterThan(25);
  const fetching = given.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(/^import (?!type )[^;]*'(#library\/|astro:content)/gm),
    ].map(([found]) => `${file}: ${found}`),
  );
  expect(fetching).toEqual([]);
});
