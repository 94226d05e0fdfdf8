import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, discard } from '../content/broken-copy.ts';
import { addLanguage } from '../content/fixture/add-language.ts';
import { parsePage } from '../html.ts';

/** The walkthrough of the switch, in the languages that there are and in those that the test adds. */
const setting = {
  fr: '/fr/refuser/reglage/',
  en: '/en/opt-out/setting/',
  es: '/es/rechazar/setting/',
  de: '/de/ablehnen/setting/',
};
const added = ['es', 'de'] as const;

// What this leaves out. Types: the keys of the interface's words are typed from en/site.json, which stays
// as it is, and a language is any row of addresses.json, so another one gives `astro check` nothing to
// say (tried: no fault). Words left untranslated: strings-agree.test.ts sees to them.
test('a third and a fourth language need files, words and rows of addresses, and no code', () => {
  test.setTimeout(180_000);
  const copy = copyProject();
  try {
    addLanguage(copy.root, 'es', 'rechazar');
    addLanguage(copy.root, 'de', 'ablehnen');

    const { status, stderr, stdout } = spawnSync('node', ['scripts/build.ts'], {
      cwd: copy.root,
      encoding: 'utf8',
      // Far ahead, so that one build also shows what readers are told when all evidence is old.
      env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.UTC(2100, 0) / 1000) },
    });
    expect(status, stdout + stderr).toBe(0);

    const built = (path: string) =>
      parsePage(readFileSync(join(copy.root, 'dist', path, 'index.html'), 'utf8'));
    for (const [locale, path] of Object.entries(setting)) {
      const page = built(path);
      expect(page.documentElement.lang).toBe(locale);
      const alternates = [...page.querySelectorAll('link[rel="alternate"]')];
      expect(alternates.map((link) => link.getAttribute('hreflang'))).toEqual([
        ...Object.keys(setting),
        'x-default',
      ]);
      const others = Object.values(setting).filter((other) => other !== path);
      const links = [...page.querySelectorAll('header a[rel="alternate"]')];
      expect(links.map((link) => link.getAttribute('href'))).toEqual(others);
    }
    for (const locale of added) {
      const strings = JSON.parse(copy.read(`content/ui/${locale}/site.json`)) as object;
      const words = built(setting[locale]).body.textContent;
      for (const key of ['skip', 'confirmed.old'])
        expect(words).toContain(Reflect.get(strings, key));
      expect(built(`/${locale}/regions/switzerland/`).documentElement.lang).toBe(locale);
      expect(built(`/${locale}/risks/`).body.textContent).toContain('240.000');
    }
    expect(built('/de/what-changed/').body.textContent).toContain('3. November 2025');
    expect(built('/es/what-changed/').body.textContent).toContain('3 de noviembre de 2025');
  } finally {
    discard(copy);
  }
});
