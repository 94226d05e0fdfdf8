import { expect, test } from '@playwright/test';
import { saysSomething } from '#check/text/says-something.ts';

const words = { names: ['LinkedIn', 'loi', '法律'], unless: [/nothing/iu] };

test('a sentence that names somebody says something', () => {
  expect(saysSomething('LinkedIn uses it.', words)).toBe(true);
  expect(saysSomething('La Loi le dit.', words)).toBe(true);
  expect(saysSomething('An exploit.', words)).toBe(false);
  expect(saysSomething('LinkedIn says nothing.', words)).toBe(false);
  expect(saysSomething('“Does LinkedIn?”', words)).toBe(false);
});

test('names are found where no space parts words', () => {
  expect(saysSomething('由LinkedIn使用。', words)).toBe(true);
  expect(saysSomething('根據法律。', words)).toBe(true);
  expect(saysSomething('LinkedIn會使用嗎？」', words)).toBe(false);
});
