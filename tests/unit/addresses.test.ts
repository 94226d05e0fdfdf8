import { expect, test } from '@playwright/test';
import { locales } from '#i18n/locales.ts';
import { absoluteHref, href } from '#routes/href.ts';
import { neutralPath, pagePath, pages, parentKey, translations } from '#routes/page.ts';

test('a page has its own words in its address in each language', () => {
  expect(href({ key: 'setting', locale: 'fr' })).toBe('/fr/refuser/reglage/');
  expect(href({ key: 'setting', locale: 'en' })).toBe('/en/opt-out/setting/');
  expect(href({ key: 'home', locale: 'fr' })).toBe('/fr/');
  expect(href({ key: 'opt-out', locale: 'en' })).toBe('/en/opt-out/');
});

test('an anchor is the same in every language', () => {
  expect(href({ key: 'setting', locale: 'fr' }, 'web-open-menu')).toBe(
    '/fr/refuser/reglage/#web-open-menu',
  );
});

test('a full URL begins with the origin', () => {
  expect(absoluteHref({ key: 'ch', locale: 'fr' })).toBe(
    'https://notmycv.example/fr/regions/suisse/',
  );
});

test('a neutral address has the keys of a page, and of a step, in no language', () => {
  expect(neutralPath({ key: 'home' })).toBe('/');
  expect(neutralPath({ key: 'setting' }, 'web-open-menu')).toBe('/go/setting/web-open-menu/');
});

test('no two pages share an address', () => {
  const neutral = pages
    .filter(({ locale }) => locale === locales[0])
    .map((page) => neutralPath(page));
  const paths = [...pages.map(pagePath), ...neutral];
  expect(new Set(paths).size).toBe(paths.length);
});

test('translations are mutual: each page is among those of its translations', () => {
  for (const page of pages) {
    expect(translations(page)).toHaveLength(locales.length);
    for (const other of translations(page)) {
      expect(translations(other)).toContainEqual(page);
      expect(pages).toContainEqual(other);
    }
  }
});

test('every page but the first ones stands below another', () => {
  expect(parentKey('setting')).toBe('opt-out');
  expect(parentKey('ch')).toBe('regions');
  expect(parentKey('about')).toBeUndefined();
});
