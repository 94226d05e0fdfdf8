import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { locales } from '#i18n/locales.ts';
import { atMost, type Figure } from './figure.ts';

const project = [
  'content',
  'src',
  'scripts',
  'public',
  'package.json',
  'astro.config.mjs',
  'astro-i18next.config.cjs',
  'tsconfig.json',
];

/** How many milliseconds a build takes with so many more articles, pictures cached. */
function buildTime(more: number): number {
  const root = mkdtempSync(join(tmpdir(), 'slope-'));
  const filter = (file: string) => !file.includes('node_modules');
  for (const file of project) cpSync(file, join(root, file), { recursive: true, filter });
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  const keys = Array.from({ length: more }, (_, number) => `more-${number}`);
  for (const key of keys) {
    cpSync('content/articles/about', join(root, 'content/articles', key), { recursive: true });
  }
  const table = join(root, 'content/ui/addresses.json');
  const rows = JSON.parse(readFileSync(table, 'utf8')) as Record<string, object>;
  const slugs = Object.fromEntries(keys.map((key) => [key, key]));
  writeFileSync(
    table,
    JSON.stringify(
      Object.fromEntries(
        Object.entries(rows).map(([locale, row]) => [locale, { ...row, ...slugs }]),
      ),
    ),
  );
  // The copies say what the page says, and may say it without a source too.
  const list = join(root, 'content/rules/uncited.yml');
  const allowed = parse(readFileSync(list, 'utf8')) as Record<string, { page: string }>;
  for (const [id, entry] of Object.entries(allowed).filter(([, { page }]) => page === 'about')) {
    for (const key of keys) allowed[`${key}-${id}`] = { ...entry, page: key };
  }
  writeFileSync(list, JSON.stringify(allowed));
  const start = performance.now();
  const { status, stderr } = spawnSync('node', ['scripts/build.ts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const time = performance.now() - start;
  rmSync(root, { recursive: true });
  if (status !== 0) throw new Error(stderr);
  return time;
}

/** What one more page adds to the build. */
export function slopeFigures(): Figure[] {
  const more = 250;
  const time = Math.min(buildTime(more), buildTime(more)) - Math.min(buildTime(0), buildTime(0));
  return [atMost('build, for each further page', time / (more * locales.length), 20, 'ms')];
}
