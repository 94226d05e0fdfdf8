import { expect, test } from '@playwright/test';
import { formatAnnotation, formatFault, hint, nearest } from '#check/read/fault.ts';

for (const [word, meant, known] of [
  ['Lable', 'Label', ['Label', 'LookFor', 'Line']],
  ['Dose', 'Does', ['DoesNot', 'Does', 'Line']],
  ['Setps', 'Steps', ['Step', 'Steps', 'State']],
  ['mee', 'me', ['ai-training', 'me']],
  ['sumary', 'summary', ['title', 'summary']],
  ['cnil-kasper', 'cnil-kaspr', ['cnil', 'cnil-kaspr']],
  ['SectionNote', 'RegionNote', ['Section', 'RegionNote']],
] as const) {
  test(`“${word}” probably means “${meant}”`, () => {
    expect(nearest(word, known)).toBe(meant);
  });
}

for (const [word, known] of [
  ['Note', ['Cite', 'Line', 'Does']],
  ['Box', ['Row', 'Flow']],
  ['drawn', ['drawing', 'capture']],
  ['widget', ['Label', 'Cite']],
] as const) {
  test(`“${word}” means none of ${known.join(', ')}`, () => {
    expect(nearest(word, known)).toBeUndefined();
    expect(hint(word, known)).toBe(`There are: ${known.join(', ')}.`);
  });
}

const fault = {
  file: 'content/a, b:50%.mdx',
  line: 14,
  column: 3,
  what: '100% of\nthis: that, and more.',
  rule: 'ids-exist',
};

test('a message ends with the id of its rule, on one line', () => {
  expect(formatFault(fault)).toBe(
    'content/a, b:50%.mdx:14:3  100% of this: that, and more. (ids-exist)',
  );
});

test('an annotation is escaped as GitHub reads it', () => {
  expect(formatAnnotation(fault)).toBe(
    '::error file=content/a%2C b%3A50%25.mdx,line=14,col=3,title=ids-exist::100%25 of this: that, and more.',
  );
});
