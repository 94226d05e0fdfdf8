import { expect, test } from '@playwright/test';
import { numbersIn } from '#check/text/numbers.ts';

test('a date is the same in both languages', () => {
  expect(numbersIn('depuis le 3 novembre 2025', 'fr')).toEqual(['2025-11-03']);
  expect(numbersIn('since 3 November 2025', 'en')).toEqual(['2025-11-03']);
  expect(numbersIn('le 1er août 2026', 'fr')).toEqual(['2026-08-01']);
  expect(numbersIn('in October 2025', 'en')).toEqual(['2025-10']);
});

test('a number is the same whatever separates its digits', () => {
  expect(numbersIn('4 228 plaintes, 8,5 %', 'fr')).toEqual(['4228', '8.5']);
  expect(numbersIn('4,228 complaints, 8.5%', 'en')).toEqual(['4228', '8.5']);
});

test('another number is another number', () => {
  expect(numbersIn('30 jours', 'fr')).not.toEqual(numbersIn('40 days', 'en'));
});
