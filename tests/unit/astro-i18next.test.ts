import i18next from 'i18next';
import backend from 'i18next-fs-backend';
import { localizePath } from 'astro-i18next';
import { expect, test } from '@playwright/test';
import { config } from '#i18n/config.ts';
import { translate } from '#i18n/translate.ts';
import { pagePath } from '#routes/page.ts';

// What we rely on in a library that nobody maintains: docs/decisions/astro-i18next.md.
test.beforeAll(async () => {
  await i18next.use(backend).init({
    ...config.i18nextServer,
    supportedLngs: config.locales,
    ns: config.namespaces,
  });
});

test('it answers in the language that it is asked for, one after the other', () => {
  const [french, english] = [translate('fr'), translate('en')];
  expect(french('skip')).toBe('Aller au contenu');
  expect(english('skip')).toBe('Skip to main content');
  expect(french('skip')).toBe('Aller au contenu');
});

test('it fills slots without escaping what we write ourselves', () => {
  expect(translate('en')('authority.languages', { languages: 'A & B' })).toContain('A & B');
});

test('it counts as each language does: zero is singular in French', () => {
  expect(translate('fr')('deadline.day', { count: 0 })).toBe('0 jour');
  expect(translate('en')('deadline.day', { count: 0 })).toBe('0 days');
  expect(translate('en')('deadline.month', { count: 1 })).toBe('1 month');
});

test('it fails when a word is missing, and does not answer in another language', () => {
  const missing = 'no.such.words' as 'skip';
  expect(() => translate('fr')(missing)).toThrow(
    'content/ui/fr/site.json  The words "no.such.words"',
  );
});

test('it fails when nothing fills a slot', () => {
  const words = translate('en') as (key: string) => string;
  expect(() => words('authority.languages')).toThrow(
    'have the slot {{languages}}, and nothing fills it',
  );
});

test('it puts the table of addresses to work, at every depth', () => {
  expect(pagePath({ key: 'home', locale: 'en' })).toBe('/en/');
  expect(localizePath('/opt-out/setting/', 'fr', '/')).toBe('/fr/refuser/reglage/');
  expect(localizePath('/opt-out/', 'fr', '/')).toBe('/fr/refuser/');
});
