import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** The official languages of the EU, and those of Norway and Iceland. */
const languages =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv nb is'.split(' ');

/** The first and the last character of each range that the fonts of the drawings have. */
const ranges = [
  ...readFileSync('src/screens/fonts.css', 'utf8').matchAll(/@import '(@fontsource\/[^']+)'/g),
].flatMap(([, file]) =>
  [
    ...readFileSync(`node_modules/${file}`, 'utf8').matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g),
  ].map(([, first = '', last = first]) => [parseInt(first, 16), parseInt(last, 16)] as const),
);

const isDrawn = (letter: string) =>
  ranges.some(([first, last]) => {
    const code = letter.codePointAt(0) ?? 0;
    return first <= code && code <= last;
  });

test('the fonts of the drawings have the letters of every language of the regions', () => {
  const lacking = languages.flatMap((language) => {
    const days = Array.from({ length: 12 }, (_, month) =>
      new Date(2026, month, month + 1).toLocaleDateString(language, { dateStyle: 'full' }),
    );
    const letters = days.join('').match(/\p{L}/gu) ?? [];
    return [...new Set(letters)]
      .filter((letter) => !isDrawn(letter))
      .map((one) => `${language} ${one}`);
  });
  expect(ranges.length).toBeGreaterThan(10);
  expect(lacking).toEqual([]);
});
