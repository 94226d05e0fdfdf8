import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Copy, copyFixture, discard } from '../content/broken-copy.ts';

let copy: Copy;

/** Runs npm run new in the copy. */
const make = (...words: string[]) =>
  spawnSync(
    'node',
    ['--preserve-symlinks', '--preserve-symlinks-main', 'scripts/new.ts', ...words],
    { cwd: copy.root, encoding: 'utf8' },
  );

/** Every file of the copy with what is in it. */
const state = () =>
  globSync('content/**', { cwd: copy.root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [file, readFileSync(file, 'base64')]);

test.beforeEach(() => {
  copy = copyFixture('src', 'scripts', 'node_modules', 'package.json');
  copy.redraw();
});

test.afterEach(() => discard(copy));

for (const { words, folder, filled } of [
  {
    words: ['article', 'glossary', 'fr=lexique', 'en=glossary'],
    folder: 'content/articles/glossary',
    filled: { 'id=""': 'id="words"' },
  },
  {
    words: ['walkthrough', 'alerts', 'fr=alertes', 'en=alerts'],
    folder: 'content/walkthroughs/alerts',
    filled: { "opens: ''": 'opens: ai-training', ', settings-privacy': '' },
  },
  {
    words: ['region', 'jp', 'fr=japon', 'en=japan'],
    folder: 'content/regions/jp',
    filled: { "id: '', sources: []": 'id: linkedin-corporation, sources: [help-page]' },
  },
]) {
  test(`npm run new ${words.join(' ')} writes a page that waits for its words, and for links to it, and for nothing else`, () => {
    const { status, stdout, stderr } = make(...words);
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(`${folder}/: fr.mdx, en.mdx`);
    expect(copy.faults().length).toBeGreaterThan(3);
    // A page also waits for a text that leads to it, and a region for its notes.
    const isOfLinks = (fault: string) => /\((pages-are-linked|regions-have-notes)\)$/.test(fault);
    for (const fault of copy.faults().filter((one) => !isOfLinks(one))) {
      expect(fault).toMatch(/ is empty\. Fill it in| needs one entry at least\./);
      expect(fault).toContain(folder);
    }

    for (const file of ['fr', 'en'].map((locale) => `${folder}/${locale}.mdx`)) {
      const words = copy.read(file).replace(/^---$|^\w+: ''$|^revision: 1$|<[^>]*>/gm, '');
      expect(words.trim(), 'words that somebody could publish').toBe('');
      expect(copy.read(file)).not.toMatch(/title="[^"]/);
    }
    for (const file of globSync(`${folder}/*`, { cwd: copy.root })) {
      const locale = /(\w+)\.mdx$/.exec(file)?.[1];
      let text = copy
        .read(file)
        .replace(/^(\w+): ''$/gm, (field, name: string) =>
          locale ? `${name}: Mot ${locale}` : field,
        );
      for (const [empty, by] of Object.entries({ ...filled, 'title=""': `title="Mot ${locale}"` }))
        text = text.replaceAll(empty, by);
      copy.write(file, text);
    }
    expect(copy.faults().filter((one) => !isOfLinks(one))).toEqual([]);
  });
}

test('a page can stand under another one, which then is a folder of the table of addresses', () => {
  expect(make('article', 'sources/press', 'fr=presse', 'en=press').status).toBe(0);
  const table = JSON.parse(copy.read('content/ui/addresses.json')) as object;
  expect(table).toMatchObject({
    fr: { sources: { index: 'sources', press: 'presse' } },
    en: { sources: { index: 'sources', press: 'press' } },
  });
});

test('npm run new language begins a draft, called by its own name, which nothing is a fault of', () => {
  expect(make('language', 'pl').status).toBe(0);
  expect(JSON.parse(copy.read('content/ui/drafts.json'))).toEqual({ pl: {} });
  expect(JSON.parse(copy.read('content/ui/pl/site.json'))).toEqual({ 'language.name': 'polski' });
  // The small interface of the fixture has no such word, which is said at the others.
  expect(copy.faults().filter((fault) => !fault.includes('"language.name"'))).toEqual([]);
});

for (const [words, line] of [
  [[], '"" is not something to make. There are: article, walkthrough, region, language.'],
  [['artcle', 'new'], '"artcle" is not something to make.'],
  [['article'], 'The key "" is not valid'],
  [['article', 'Bad_Key'], 'The key "Bad_Key" is not valid: write it in English'],
  [['article', '../../up', 'fr=a', 'en=b'], 'The key "../../up" is not valid'],
  [['article', 'sources', 'fr=a', 'en=b'], 'The key "sources" is taken.'],
  [['region', 'home', 'fr=a', 'en=b'], 'The key "home" is taken.'],
  [['article', 'nowhere/new', 'fr=a', 'en=b'], 'No page "nowhere" is in the table of addresses.'],
  [['article', 'new', 'fr=a'], 'Give the slug in every language, for it is permanent: add en=…'],
  [['article', 'new', 'fr=a', 'de=b'], '"de" is not a language of the guide.'],
  [['article', 'new', 'fr=Été', 'en=b'], 'A slug is not valid: a slug has lower-case letters'],
  [['article', 'new', 'fr=sources', 'en=b'], 'The address /fr/sources/ is taken.'],
  [['language', 'en'], 'The language "en" is there already.'],
  [['language', 'pl_PL'], 'The language "pl_PL" is not valid: write pl-PL'],
] as const) {
  test(`npm run new ${words.join(' ')} says in one line what is wrong, and writes nothing`, () => {
    const before = state();
    const { status, stdout, stderr } = make(...words);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
    expect(stderr).toContain(line);
    expect(state()).toEqual(before);
  });
}

test('where the table of addresses cannot be written, no folder of the new page is left', () => {
  mkdirSync(join(copy.root, 'content/ui/addresses.json.next'));
  const before = state();
  const { status, stderr } = make('article', 'glossary', 'fr=lexique', 'en=glossary');
  expect(status).toBe(1);
  expect(stderr).toContain('Nothing was written.');
  expect(state()).toEqual(before);
  expect(globSync('content/articles/glossary', { cwd: copy.root })).toEqual([]);
});
