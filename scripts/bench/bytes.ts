import { globSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { href } from '#routes/href.ts';
import { pages } from '#routes/page.ts';
import { byteLimits, directories } from './byte-limits.ts';
import { atMost, type Figure } from './figure.ts';

const bytes = (file: string) => brotliCompressSync(readFileSync(file)).length;

/** What pages and scripts weigh, compressed with brotli. */
export function byteFigures(): Figure[] {
  const files = (some: typeof pages) => some.map((page) => `dist${href(page)}index.html`);
  const inOneLanguage = files(pages);
  const listed = files(
    pages.filter(({ key }) => directories.some((directory) => directory === key)),
  );
  const sizes = globSync('dist/**/*.html')
    .map((file) => ({ file, size: bytes(file) }))
    .sort((a, b) => a.size - b.size);
  const isDirectory = ({ file }: { file: string }) => listed.includes(file);
  const heaviest = sizes.filter((page) => !isDirectory(page)).at(-1);
  const directory = sizes.filter(isDirectory).at(-1);
  const half = sizes.filter(({ file }) => inOneLanguage.includes(file));
  const scripts = globSync('dist/_astro/*.js').map(bytes);
  return [
    atMost(
      `heaviest page, ${heaviest?.file}`,
      heaviest?.size ?? Infinity,
      byteLimits.page,
      'bytes',
    ),
    atMost(
      `heaviest directory, ${directory?.file}`,
      directory?.size ?? Infinity,
      byteLimits.directory,
      'bytes',
    ),
    atMost(
      'median of the pages in one language',
      half[Math.floor(half.length / 2)]?.size ?? Infinity,
      byteLimits.median,
      'bytes',
    ),
    atMost(
      'scripts of a page',
      scripts.reduce((sum, size) => sum + size, 0),
      byteLimits.scripts,
      'bytes',
    ),
  ];
}
