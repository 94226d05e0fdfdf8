import { expect, test } from '@playwright/test';
import { fixYaml } from '#check/text/fix-yaml.ts';
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

test('a language without rules here is left as it is', () => {
  expect(misprints('"quoted"', 'de')).toEqual([]);
  expect(fixTypography("P-39.1, l'or", 'de')).toBe("P-39.1, l'or");
});

test('npm run format is advised only for what it fixes', () => {
  const messages = (text: string, locale: string) =>
    misprints(text, locale).map(({ what }) => what);
  expect(messages("It's the members' choice", 'en')).toEqual([
    "English writes ’ and “ … ”, not ' in “It's”. npm run format fixes some of these.",
    "English writes ’ and “ … ”, not ' in “members' choice”. npm run format fixes some of these.",
  ]);
  expect(messages('"No"', 'en')[0]).toBe('English writes ’ and “ … ”, not " in “"No"”.');
  expect(messages("l'or", 'fr')[0]).toContain("in “l'or”. npm run format fixes it.");
  expect(messages('oui?', 'fr')[0]).toBe('A no-break space must stand before ? in “oui?”.');
});

test('format changes only the words of ours in a file of facts', () => {
  const yaml = [
    'a:',
    "  title: L'essai dit oui # l'or",
    '  described:',
    "    fr: L'essai du 3 mai",
    "    en: 'It''s new'",
    '    de: "L\'or"',
    '  other: { fr: "l\'or \\u00e9", x: 1 }',
    '',
  ];
  const words = [
    { path: ['a', 'described', 'fr'], locale: 'fr' },
    { path: ['a', 'described', 'en'], locale: 'en' },
    { path: ['a', 'described', 'de'], locale: 'de' },
    { path: ['a', 'other', 'fr'], locale: 'fr' },
    { path: ['a', 'missing', 'fr'], locale: 'fr' },
  ];
  const fixed = yaml.with(3, '    fr: L’essai du 3\u00a0mai');
  fixed[4] = "    en: 'It’s new'";
  fixed[6] = '  other: { fr: "l’or \\u00e9", x: 1 }';
  expect(fixYaml(yaml.join('\n'), words)).toBe(fixed.join('\n'));
});
