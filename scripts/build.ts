import { existsSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { originNotice } from '#env/origin.ts';

// A killed `astro build` leaves half a site: build beside the old one, look it over, then swap by rename.
const next = resolve('dist.next');
const last = resolve('dist.last');
const swept = { recursive: true, force: true };

try {
  await buildSite();
} catch (error) {
  rmSync(next, swept);
  const isAsked = process.env['DEBUG'] || !(error instanceof Error);
  console.error(isAsked ? error : `${error.message}\nDEBUG=1 npm run build says more.`);
  console.error('The build failed. dist/ is as it was.');
  process.exitCode = 1;
}

async function buildSite(): Promise<void> {
  // A swap that was killed halfway is undone.
  if (existsSync(last) && !existsSync('dist')) renameSync(last, 'dist');
  rmSync(next, swept);
  await build({ outDir: next, logLevel: 'warn' });
  // Not at the top: it reads the addresses as it loads, and Astro's configuration has checked them by now.
  const { neutralPath, pagePath, pages } = await import('#routes/page.ts');
  const paths = new Set(pages.flatMap((page) => [pagePath(page), neutralPath(page)]));
  const missing = [...paths].filter((path) => !existsSync(join(next, path, 'index.html')));
  if (missing.length > 0) throw new Error(`The build lacks ${missing.join(', ')}`);

  rmSync(last, swept);
  if (existsSync('dist')) renameSync('dist', last);
  renameSync(next, 'dist');
  rmSync(last, swept);
  console.log(`dist: ${pages.length} pages and their neutral addresses`);
  if (originNotice) console.log(originNotice);
}
