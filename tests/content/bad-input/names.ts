import type { Mistakes } from './mistake.ts';
import { startOf } from './mistake.ts';

const folder = 'content/articles/home';
const article = `${folder}/fr.mdx`;
const labels = 'content/facts/labels.yml';
const words = 'content/ui/fr/site.json';
const manifest = 'content/screens/manifest.json';
const picture = 'web-menu.fr.light.png';

const text = '---\ntitle: T\nsummary: S\nrevision: 1\n---\n\nT\n';

const strayLanguages = [
  'FR',
  'fr (copie)',
  'fr copy',
  'fr-old',
  'fr.bak',
  'fr ',
  'français',
  'en_US',
  'x',
  '123',
  'de',
  'index',
];

const strayFiles = ['fr.md', 'fr.MDX', 'fr.mdx~', '.DS_Store'];

/** Names of files, and what stands in the place of a file. */
export const names: Mistakes = {
  ...Object.fromEntries(
    strayLanguages.map((name): [string, Mistakes[string]] => [
      `a text named “${name}.mdx”`,
      ({ write }) => {
        write(`${folder}/${name}.mdx`, text);
        return startOf(`${folder}/${name}.mdx`, `"${name}" is not a language of the guide.`);
      },
    ]),
  ),
  ...Object.fromEntries(
    strayFiles.map((name): [string, Mistakes[string]] => [
      `a file named “${name}”`,
      ({ write }) => {
        write(`${folder}/${name}`, text);
        return startOf(`${folder}/${name}`, 'Nothing reads this file');
      },
    ]),
  ),
  'a folder with a capital': ({ rename }) => {
    rename('content/articles/sources', 'Sources');
    return startOf('content/articles/Sources', 'Did you mean "sources"? Rename the folder.');
  },
  'a folder named fr.mdx': ({ remove, makeFolder }) => {
    remove(article);
    makeFolder(article);
    return startOf(article, 'This is a folder, and a file is expected.');
  },
  'a folder named site.json': ({ remove, makeFolder }) => {
    remove(words);
    makeFolder(words);
    return startOf(words, 'This is a folder, and a file is expected.');
  },
  'a folder named labels.yml': ({ remove, makeFolder }) => {
    remove(labels);
    makeFolder(labels);
    return startOf(labels, 'This is a folder, and a file is expected.');
  },
  'a link that leads nowhere': ({ remove, link }) => {
    remove(article);
    link(article, 'gone.mdx');
    return startOf(article, 'This is a link that leads nowhere. Put the file itself here.');
  },
  'a link that leads nowhere, where nothing reads': ({ link }) => {
    link('content/notes.txt', 'gone.txt');
    return startOf('content/notes.txt', 'Nothing reads this file');
  },
  'a link to itself': ({ remove, link }) => {
    remove(article);
    link(article, 'fr.mdx');
    return startOf(article, 'This is a link that leads nowhere. Put the file itself here.');
  },
  'a folder that leads back to the one above it': ({ link }) => {
    link('content/articles/loop', '..');
    return startOf('content/articles/loop', 'Nothing reads this file');
  },
  'a picture is deleted': ({ replace, remove }) => {
    remove(`content/screens/${picture}`);
    const says = `The picture ${picture} is missing. Draw it: npm run screens.`;
    return { ...replace(manifest, `"${picture}"`, `"${picture}"`), says };
  },
  'a picture is another one': ({ replace, write }) => {
    write(`content/screens/${picture}`, 'another');
    return {
      ...replace(manifest, `"${picture}"`, `"${picture}"`),
      says: `The picture ${picture} `,
    };
  },
  'the folder of the pictures is gone': ({ remove }) => {
    remove('content/screens');
    return startOf(manifest, 'The file is missing. Write it, or bring it back from git.');
  },
  'a region is deleted': ({ replace, remove }) => {
    remove('content/regions/ch');
    const says = 'The page "ch" has an address but no words.';
    return { ...replace('content/ui/addresses.json', '"ch"', '"ch"'), says };
  },
};
