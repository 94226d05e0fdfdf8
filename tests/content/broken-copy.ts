import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '#check/read/content.ts';
import { placeIn, formatFault } from '#check/read/fault.ts';
import { contentFaults } from '../../scripts/check-content.ts';
import { drawPictures } from './fixture/draw-pictures.ts';
import { writeRegions } from './fixture/write-regions.ts';

/** Where something stands in a file of the copy. */
type Place = { file: string; line: number; column: number };

/** A copy of a content in a folder of its own, to break things in. */
export type Copy = {
  root: string;
  /** Replaces the first occurrence of some words and gives the place where it stood. */
  replace: (file: string, words: string, by: string) => Place;
  write: (file: string, text: string | Buffer) => void;
  remove: (file: string) => void;
  /** Draws every picture anew, after a change of what it shows. */
  redraw: () => void;
  /** Every fault of the copy, as the command prints it. */
  faults: () => string[];
};

/** What a build needs of the code, beside `public` and the packages. */
const code = ['src', 'scripts', 'package.json', 'astro-i18next.config.cjs', 'tsconfig.json'];

/**
 * Copies the whole project, to build it with `node scripts/build.ts`. Remove it with `discard()`.
 * @param hook a hook of Astro to run in its builds; it may use `writeFileSync`
 */
export function copyProject(hook = ''): Copy {
  const copy = copyOf('content', ['public', 'node_modules']);
  const at = (file: string) => join(copy.root, file);
  // The benchmarks' own packages, where somebody installed them, stay behind.
  const filter = (file: string) => !file.includes('node_modules');
  for (const part of code) cpSync(part, at(part), { recursive: true, filter });
  cpSync('astro.config.mjs', at('site.config.mjs'));
  // A cache of its own, but for the pictures: two builds would overwrite each other's content store.
  const pictures = 'node_modules/.astro/assets';
  if (existsSync(pictures)) cpSync(pictures, at('cache/assets'), { recursive: true });
  copy.write(
    'astro.config.mjs',
    `import { writeFileSync } from 'node:fs';
    import site from './site.config.mjs';
    const test = { name: 'test', hooks: { ${hook} } };
    const vite = { ...site.vite, cacheDir: './cache/vite' };
    export default { ...site, cacheDir: './cache', vite, integrations: [...site.integrations, test] };`,
  );
  return copy;
}

/** Copies the small content that the rules are tried on, which no author changes. */
export function copyFixture(...beside: string[]): Copy {
  const copy = copyOf('tests/content/fixture/content', beside);
  writeRegions(copy.root);
  drawPictures(copy.root);
  return copy;
}

/** Removes a copy. */
export function discard({ root }: Copy): void {
  rmSync(root, { recursive: true, force: true });
}

function copyOf(content: string, beside: string[]): Copy {
  const root = mkdtempSync(join(tmpdir(), 'not-my-cv-'));
  cpSync(content, join(root, 'content'), { recursive: true });
  for (const file of beside) symlinkSync(join(process.cwd(), file), join(root, file));
  return {
    root,
    replace(file, words, by) {
      const text = readFileSync(join(root, file), 'utf8');
      const offset = text.indexOf(words);
      if (offset < 0) throw new Error(`${file} does not hold “${words}”`);
      writeFileSync(
        join(root, file),
        text.replace(words, () => by),
      );
      return { file, ...placeIn(text, offset) };
    },
    write(file, text) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: (file) => rmSync(join(root, file), { recursive: true }),
    redraw: () => drawPictures(root),
    faults: () => contentFaults(readContent(root)).map(formatFault),
  };
}
