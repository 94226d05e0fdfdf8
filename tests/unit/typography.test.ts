import { expect, test } from '@playwright/test';
import { fixTypography, misprints } from '#check/text/typography.ts';

test('format puts French spaces and apostrophes in', () => {
  const fixed = fixTypography("Qu'est-ce : « oui » ?", 'fr');
  expect(fixed).toBe('Qu’est-ce\u00a0: «\u00a0oui\u00a0»\u00a0?');
  expect(misprints(fixed, 'fr')).toEqual([]);
});

test('a number stays on one line, with its percent sign', () => {
  expect(fixTypography('10 000 profils, 85 %', 'fr')).toBe('10\u00a0000 profils, 85\u00a0%');
  expect(misprints('10 000 profils, 85 %', 'fr')).toHaveLength(2);
});

test('a day keeps its month, and an article its number', () => {
  const fixed = fixTypography('le 3 novembre et le 1er mai, article 21, point c)', 'fr');
  expect(fixed).toBe('le 3\u00a0novembre et le 1er\u00a0mai, article\u00a021, point\u00a0c)');
  expect(misprints('le 3 novembre et le 1er mai, article 21, point c)', 'fr')).toHaveLength(4);
});

test('a day keeps its month in English too, and a number of years its word in French', () => {
  expect(fixTypography('on 22 August 2026, in May', 'en')).toBe('on 22\u00a0August 2026, in May');
  expect(misprints('on 22 August 2026', 'en')).toHaveLength(1);
  expect(fixTypography('à 18 ans, sous 30 jours ouvrables', 'fr')).toBe(
    'à 18\u00a0ans, sous 30\u00a0jours ouvrables',
  );
  expect(misprints('moins de 18 ans', 'fr')).toHaveLength(1);
});

test('the number of a law is not parted at its hyphen, in either language', () => {
  for (const locale of ['fr', 'en']) {
    expect(fixTypography('P-39.1, C-526/24, LinkedIn-2', locale)).toBe(
      'P\u201139.1, C\u2011526/24, LinkedIn-2',
    );
    expect(misprints('P-39.1', locale)).toHaveLength(1);
  }
});

test('the number of a source stands before the mark in French, after it in English', () => {
  const cites = '<Cite id="a" /><Cite id="b" />';
  expect(fixTypography(`Oui.${cites} Non\u00a0;${cites} si`, 'fr')).toBe(
    `Oui${cites}. Non${cites}\u00a0; si`,
  );
  expect(fixTypography(`Yes${cites}, no`, 'en')).toBe(`Yes,${cites} no`);
});

test('hours and addresses keep their colons', () => {
  expect(misprints('à 12:30, https://exemple.fr', 'fr')).toEqual([]);
});

test('a language without habits here has no misprints', () => {
  expect(misprints('"quoted"', 'de')).toEqual([]);
});
