import { expect, test } from '@playwright/test';
import { blockText, isQuestion, sentencesIn } from '#check/text/block-text.ts';
import { readMdx } from '#check/read/mdx-file.ts';

test('a paragraph reads as its words, without its tags', () => {
  const text =
    'Choose\u00a0<Label id="me" />, **then**\n<State is="off">off</State>.<Cite id="a" />';
  const [block] = readMdx('', `---\n---\n\n${text}`).blocks;
  expect(block && blockText(block)).toBe('Choose , then off.');
  expect(block && blockText(block, ({ name }) => name[0] ?? '')).toBe('Choose L, then Soff.C');
});

test('sentences end where their language ends them', () => {
  expect(sentencesIn('Selon l’art. 21, oui. Est-il trop tard ? Non.', 'fr')).toEqual([
    'Selon l’art. 21, oui.',
    'Est-il trop tard ?',
    'Non.',
  ]);
  expect(['Too late?', 'Trop tard ?', '“Too late?”', '« Trop tard ? »'].every(isQuestion)).toBe(
    true,
  );
  expect(isQuestion('Too late? No.')).toBe(false);
});

test('a date does not end a sentence', () => {
  const text = 'Seit dem 3. November 2025 gilt das. Es gilt weiter, so Artikel 21. Nein.';
  expect(sentencesIn(text, 'de')).toEqual([
    'Seit dem 3. November 2025 gilt das.',
    'Es gilt weiter, so Artikel 21.',
    'Nein.',
  ]);
  expect(sentencesIn('Das war am 3. November. Nun gilt es.', 'de-CH')).toHaveLength(2);
});
