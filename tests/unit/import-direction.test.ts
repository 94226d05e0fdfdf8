import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** From the ground up: a folder imports from those before it, and from itself. */
const order = ['domain', 'i18n', 'routes', 'library', 'screens', 'components', 'layouts', 'pages'];

const imports = globSync('src/**/*.{ts,astro}').flatMap((file) => {
  const from = file.split('/')[1] ?? '';
  const targets = [...readFileSync(file, 'utf8').matchAll(/from '#([a-z0-9]+)\//g)];
  return targets.map(([, to = '']) => ({ file, from, to }));
});

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

test('only i18n and routes know astro-i18next and i18next', () => {
  const strangers = globSync('src/**/*.{ts,astro}').filter(
    (file) =>
      /from '(astro-)?i18next/.test(readFileSync(file, 'utf8')) &&
      !/^src\/(i18n|routes)\//.test(file),
  );
  expect(strangers).toEqual([]);
});

test('domain imports nothing but itself and astro/zod', () => {
  const foreign = globSync('src/domain/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)]
      .map(([, from = '']) => from)
      .filter((from) => from !== 'astro/zod' && !from.startsWith('./')),
  );
  expect(foreign).toEqual([]);
});
