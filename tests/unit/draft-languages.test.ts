import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Copy, copyProject, discard } from '../content/broken-copy.ts';
import { parsePage } from '../html.ts';

/** The pages of the German draft, and where their sisters stand. A page without a slug has its key. */
const pages = {
  'de/alle-seiten': ['fr/plan-du-site', 'en/site-map'],
  'de/protect/search-history': ['fr/proteger/historique-de-recherche', 'en/protect/search-history'],
};
/** What links to a German page of ours, in a page or in the sitemap; regulators have such paths too. */
const german = /(?:="|\.example)\/de\//;

test('a draft language is shown where drafts are asked for, and nowhere else', () => {
  test.setTimeout(240_000);
  const copy = copyProject();
  try {
    addGerman(copy);
    const read = (file: string) => readFileSync(join(copy.root, 'dist', file), 'utf8');
    const built = (path: string) => parsePage(read(`${path}/index.html`));
    const filesIn = (pattern: string) => globSync(pattern, { cwd: join(copy.root, 'dist') }).sort();
    const filesWithGerman = () =>
      filesIn('**/*.{html,xml}').filter((file) => german.test(read(file)));
    const languagesOf = (path: string) =>
      [...built(path).querySelectorAll('header [rel="alternate"]')].map((link) => link.textContent);

    expect(build(copy)).toMatch(/^de: 2 of \d+ pages, 3 of \d+ words$/m);
    expect(filesIn('de')).toEqual([]);
    expect(filesWithGerman()).toEqual([]);

    // Where all but the French lag, readers of both others are sent there.
    for (const locale of ['en', 'de']) {
      const behind = 'revision: 1\nbehind: { since: 2026-11-03, reason: Nur ein Test. }';
      copy.replace(`content/articles/site-map/${locale}.mdx`, 'revision: 1', behind);
    }
    build(copy, { DRAFTS: '1' });
    expect(filesIn('de/**/*.*')).toEqual(Object.keys(pages).map((path) => `${path}/index.html`));
    for (const [path, [french = '', english = '']] of Object.entries(pages)) {
      expect(languagesOf(path)).toEqual(['Français', 'English']);
      expect(languagesOf(french)).toEqual(['English', 'Deutsch']);
      expect(languagesOf(english)).toEqual(['Français', 'Deutsch']);
      const page = built(path);
      expect(page.documentElement.lang).toBe('de');
      expect(page.querySelector('.skip')?.textContent.trim()).toBe('Zum Inhalt');
      expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
      expect(page.querySelector('footer')?.textContent, 'what lacks').toContain('Ce qui a changé');
      const paths = [...page.querySelectorAll('a[href^="/"]')].map((link) =>
        link.getAttribute('href'),
      );
      expect(paths.length).toBeGreaterThan(20);
      expect(paths.filter((to) => !isThere(copy, `${to}`))).toEqual([]);
    }
    for (const path of ['en/site-map', 'de/alle-seiten']) {
      const fresher = [...built(path).querySelectorAll('aside a')];
      expect(fresher.map((link) => link.getAttribute('href'))).toEqual(['/fr/plan-du-site/']);
    }
    expect(built('en/site-map').querySelector('aside')?.textContent).toContain(
      'This page is newer in French; it was updated there on 3\u00a0November 2026.',
    );
    expect(languagesOf('fr')).toEqual(['English']);
    const linking = [...Object.keys(pages), ...Object.values(pages).flat()];
    expect(filesWithGerman()).toEqual(linking.map((path) => `${path}/index.html`).sort());
  } finally {
    discard(copy);
  }
});

function addGerman(copy: Copy): void {
  const text = (name: string) => readFileSync(`tests/unit/german/${name}.mdx`);
  copy.write('content/ui/drafts.json', '{ "de": { "site-map": "alle-seiten" } }');
  copy.write('content/articles/site-map/de.mdx', text('site-map'));
  copy.write('content/walkthroughs/search-history/de.mdx', text('search-history'));
  const words = { 'language.name': 'Deutsch', skip: 'Zum Inhalt', 'nav.faq': 'Fragen' };
  copy.write('content/ui/de/site.json', JSON.stringify(words));
}

/** Builds the copy and gives what the build printed. */
function build(copy: Copy, settings: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
    cwd: copy.root,
    encoding: 'utf8',
    env: { ...process.env, DRAFTS: '', ...settings },
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

/** Tells whether a link leads to a page, and to an id on it where it has a fragment. */
function isThere(copy: Copy, to: string): boolean {
  const [path = '', id] = to.split('#');
  const file = join(copy.root, 'dist', path, 'index.html');
  if (!existsSync(file)) return false;
  return id === undefined || parsePage(readFileSync(file, 'utf8')).getElementById(id) !== null;
}
