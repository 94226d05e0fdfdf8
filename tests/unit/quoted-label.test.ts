import { expect, test } from '@playwright/test';
import { label } from '#domain/label.ts';
import { quote } from '#domain/quoted-label.ts';

const evidence = { evidence: 'reported', confirmed: '2025-11-03', sources: ['a-source'] };
const settings = label.parse({
  words: {
    de: [{ text: 'Einstellungen', ...evidence }],
    en: [
      { text: 'Preferences', isTableOnly: true, ...evidence },
      { text: 'Settings', ...evidence },
      { text: 'Options', ...evidence },
    ],
  },
});
const texts = (locale: string) => {
  const { shown, others } = quote(settings, locale, ['fr', 'en']);
  return { shown: shown.map(({ text }) => text), others: others.map(({ text }) => text) };
};

test('a reader sees every wording in the language of the text, except those for the table only', () => {
  expect(texts('en')).toEqual({ shown: ['Settings', 'Options'], others: [] });
});

test('a reader sees the first words of another language of the guide where the own has none', () => {
  expect(texts('fr')).toEqual({ shown: ['Settings'], others: [] });
});

test('the same words in another language are not given twice', () => {
  const words = { fr: [{ text: 'Premium', ...evidence }], en: [{ text: 'Premium', ...evidence }] };
  expect(quote(label.parse({ words }), 'fr', ['fr', 'en']).others).toEqual([]);
});
