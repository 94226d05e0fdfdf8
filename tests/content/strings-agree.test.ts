import { reports } from './faults.ts';

const fr = 'content/ui/fr/site.json';
const en = 'content/ui/en/site.json';

for (const [file, words, other] of [
  [fr, 'Aller au texte', en],
  [en, 'Skip to the text', fr],
] as const) {
  reports(`words that ${file} alone lacks are to be added there`, ({ replace }) => {
    replace(file, `  "skip": "${words}",\n`, '');
    const says = `The words "skip" are missing here; another language has them at ${other}:2:3. Add them here`;
    return { file, line: 1, column: 1, says };
  });
}

reports('a plural form that a language needs is reported', ({ replace }) => {
  replace(fr, '  "days_many": "{{count}} jours",\n', '');
  return { file: fr, line: 1, column: 1, says: 'The words "days_many" are missing here' };
});

reports('words left untranslated are reported', ({ replace }) => {
  const place = replace(en, '"Skip to the text"', '"Aller au texte"');
  return { ...place, says: `"skip" is the same as at ${fr}:2:11` };
});

reports('a slot that only one language has is reported', ({ replace }) => {
  const place = replace(en, '"Your rights: {{region}}"', '"Your rights"');
  return { ...place, says: `none here, {{region}} at ${fr}:4:17` };
});

reports('leave to be the same that nothing needs is reported', ({ replace }) => {
  const place = replace(
    'content/ui/alike.yml',
    'nav.sources',
    'nav.source: typed wrong\nnav.sources',
  );
  return { ...place, says: 'No words are called "nav.source"' };
});
