import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { base } from '#routes/origin.ts';
import { pagePath, pages } from '#routes/page.ts';
import { checkContent } from './check-content.ts';
import { seal } from './seal.ts';

// A killed `astro build` leaves half a site: build beside the old one, look it over, then swap by rename.
const next = resolve('dist.next');
const last = resolve('dist.last');

if (checkContent(process.cwd())) {
  rmSync(next, { recursive: true, force: true });
  await build({ outDir: next, logLevel: 'warn' });
  seal(next, base);
  const missing = pages.map(pagePath).filter((path) => !existsSync(join(next, path, 'index.html')));
  if (missing.length > 0) throw new Error(`The build lacks ${missing.join(', ')}`);

  rmSync(last, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', last);
  renameSync(next, 'dist');
  rmSync(last, { recursive: true, force: true });
  console.log(`dist: ${pages.length} pages, the door and the page for lost addresses`);
} else {
  process.exitCode = 1;
}
