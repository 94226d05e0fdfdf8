import { reports } from './faults.ts';

const file = 'content/ui/en/site.json';

reports('words that one language lacks are reported', ({ replace }) => {
  replace(file, '  "skip": "Skip to the text",\n', '');
  return { file, says: 'The words "skip" are missing' };
});

reports('words left untranslated are reported', ({ replace }) => {
  const line = replace(file, '"Skip to the text"', '"Aller au texte"');
  return { file, line, says: '"skip" is the same as in content/ui/fr/site.json' };
});

reports('a slot that only one language has is reported', ({ replace }) => {
  const line = replace(file, '"Your rights: {{region}}"', '"Your rights"');
  return { file, line, says: 'The slots of "regionNote.rights" differ' };
});
