import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Loader } from 'astro/loaders';
import { loadEach, loadRecords } from '#library/loaders.ts';

/** What a loader hands on to Astro, in a project whose only file is this one. `readByAstro` is what Astro’s own YAML makes of it. */
async function loaded(loader: Loader, file: string, text: string, readByAstro: object = {}) {
  const root = mkdtempSync(join(tmpdir(), 'one-yaml-'));
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
  const found: unknown[] = [];
  const type = { getEntryInfo: () => ({ body: '', data: readByAstro }) };
  const store = { keys: () => [], get: () => undefined, set: () => true, clear: () => undefined };
  const logger = { debug: () => undefined, warn: console.warn, error: console.error };
  await loader.load({
    config: { root: pathToFileURL(`${root}/`), srcDir: pathToFileURL(`${root}/src/`) },
    entryTypes: new Map([
      ['.yml', type],
      ['.mdx', type],
    ]),
    generateDigest: () => 'digest',
    parseData: ({ id, data }: object & { id: string; data: object }) => found.push({ id, ...data }),
    store,
    logger,
  } as never);
  rmSync(root, { recursive: true });
  return found;
}

const date = { date: new Date('2025-11-03') };

test('a date without quotes stays text in a file of many records', async () => {
  const file = 'content/facts/timeline.yml';
  expect(await loaded(loadRecords(file), file, 'first: { date: 2025-11-03 }')).toEqual([
    { id: 'first', date: '2025-11-03' },
  ]);
});

test('a date without quotes stays text in a file of one record', async () => {
  const loader = loadEach('content/regions/*/region.yml');
  expect(await loaded(loader, 'content/regions/ch/region.yml', 'date: 2025-11-03', date)).toEqual([
    { id: 'ch', date: '2025-11-03' },
  ]);
});

test('a date without quotes stays text in a frontmatter', async () => {
  const text = '---\ndate: 2025-11-03\nslug: odd\n---\n\nWords.\n';
  const loader = loadEach('content/articles/*/*.mdx');
  expect(await loaded(loader, 'content/articles/faq/fr.mdx', text, date)).toEqual([
    { id: 'faq/fr', date: '2025-11-03', slug: 'odd' },
  ]);
});
