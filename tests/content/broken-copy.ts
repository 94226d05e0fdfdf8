import {
  cpSync,
  existsSync,
  globSync,
  linkSync,
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
import { contentFaults } from '#integrations/content-check/content-faults.ts';
import { drawPictures } from './fixture/draw-pictures.ts';

/** Where something stands in a file of the copy. */
export type Place = { file: string; line: number; column: number };

/** A copy of a content in a folder of its own, to break things in. */
export type Copy = {
  root: string;
  /** Replaces the first occurrence of some words and gives the place where it stood. */
  replace: (file: string, words: string, by: string) => Place;
  read: (file: string) => string;
  write: (file: string, text: string | Buffer) => void;
  remove: (file: string) => void;
  /** Draws every picture anew, after a change of what it shows. */
  redraw: () => void;
  /** Every fault of the copy, as the command prints it. */
  faults: () => string[];
};

/** What the commands need beside a content: for `copyFixture()`. */
export const project = [
  'src',
  'scripts',
  'public',
  'node_modules',
  'package.json',
  'astro.config.mjs',
  'astro-i18next.config.cjs',
];

/** What a build needs of the code, beside `public` and the packages. */
const code = ['src', 'scripts', 'package.json', 'astro-i18next.config.cjs', 'tsconfig.json'];

/**
 * Copies the whole project, to build it with `node scripts/build.ts`. Remove it with `discard()`.
 * @param hook a hook of Astro to run in its builds before those of the site; it may use `writeFileSync`
 */
export function copyProject(hook = ''): Copy {
  const copy = copyOf('content', ['public', 'node_modules']);
  const at = (file: string) => join(copy.root, file);
  // The benchmarks' own packages, where somebody installed them, stay behind.
  const filter = (file: string) => !file.includes('node_modules');
  for (const part of code) cpSync(part, at(part), { recursive: true, filter });
  cpSync('astro.config.mjs', at('site.config.mjs'));
  // A cache of its own, except for the pictures: two builds would overwrite each other's content store.
  const pictures = 'node_modules/.astro/assets';
  if (existsSync(pictures)) cpSync(pictures, at('cache/assets'), { recursive: true });
  copy.write(
    'astro.config.mjs',
    `import { writeFileSync } from 'node:fs';
    import site from './site.config.mjs';
    const test = { name: 'test', hooks: { ${hook} } };
    // The packages are a link, outside of the copy: Vite's dev server would not serve them.
    const vite = { ...site.vite, cacheDir: './cache/vite', server: { fs: { strict: false } } };
    export default { ...site, cacheDir: './cache', vite, integrations: [test, ...site.integrations] };`,
  );
  return copy;
}

/** Copies the small content that the rules are tried on, which no author changes. */
export function copyFixture(...beside: string[]): Copy {
  const whole = wholeFixture();
  const copy = copyOf(join(whole, 'content'), beside, (file) => !file.endsWith('.png'));
  // Linked, not copied: most files are pictures, and to make a hundred takes longer than the test itself.
  for (const file of globSync('content/screens/*.png', { cwd: whole })) {
    linkSync(join(whole, file), join(copy.root, file));
  }
  // Where the copy has the components that draw, its pictures are theirs.
  if (beside.includes('src')) copy.redraw();
  return copy;
}

let whole: string | undefined;

/** The folder of the fixture with all its pictures, which are made once in each worker. */
function wholeFixture(): string {
  if (whole === undefined) {
    const copy = copyOf('tests/content/fixture/content');
    drawPictures(copy.root);
    process.once('exit', () => discard(copy));
    whole = copy.root;
  }
  return whole;
}

/** Removes a copy. */
export function discard({ root }: Copy): void {
  rmSync(root, { recursive: true, force: true });
}

function copyOf(
  content: string,
  beside: string[] = [],
  filter: (file: string) => boolean = () => true,
): Copy {
  const root = mkdtempSync(join(tmpdir(), 'not-my-cv-'));
  cpSync(content, join(root, 'content'), { recursive: true, filter });
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
    read: (file) => readFileSync(join(root, file), 'utf8'),
    write(file, text) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      // A picture of the fixture is linked: one that is written must not change those of other copies.
      rmSync(join(root, file), { force: true });
      writeFileSync(join(root, file), text);
    },
    remove: (file) => rmSync(join(root, file), { recursive: true }),
    redraw: () => drawPictures(root),
    faults: () => contentFaults(readContent(root)).map(formatFault),
  };
}
