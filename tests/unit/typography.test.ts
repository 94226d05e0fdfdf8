import { expect, test } from '@playwright/test';
import { mendFrench, misprints } from '#library/typography.ts';

test('format puts French spaces and apostrophes in', () => {
  const mended = mendFrench("Qu'est-ce : « oui » ?");
  expect(mended).toBe('Qu’est-ce\u00a0: «\u00a0oui\u00a0»\u00a0?');
  expect(misprints(mended, 'fr')).toEqual([]);
});

test('a number stays on one line, with its percent sign', () => {
  expect(mendFrench('10 000 profils, 85 %')).toBe('10\u00a0000 profils, 85\u00a0%');
  expect(misprints('10 000 profils, 85 %', 'fr')).toHaveLength(2);
});

test('hours and addresses keep their colons', () => {
  expect(misprints('à 12:30, https://exemple.fr', 'fr')).toEqual([]);
});

test('a language without habits here has no misprints', () => {
  expect(misprints('"quoted"', 'de')).toEqual([]);
});
