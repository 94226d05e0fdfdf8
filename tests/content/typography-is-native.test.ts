import { reports } from './faults.ts';

reports('a French text without its no-break spaces is reported', ({ replace }) => {
  const file = 'content/ui/fr/site.json';
  const line = replace(file, 'Chemin\u00a0:', 'Chemin :');
  return { file, line, says: 'A no-break space must stand before :' };
});

reports('a straight apostrophe is reported', ({ replace }) => {
  const file = 'content/regions/ch/en.mdx';
  const line = replace(file, '’', "'");
  return { file, line, says: 'English writes ’' };
});
