import { reports } from './faults.ts';

reports('a French text without its no-break spaces is reported', ({ replace }) => {
  const place = replace('content/articles/home/fr.mdx', 'Le guide, ', 'Le guide : ');
  return { ...place, column: place.column + 9, says: 'A no-break space must stand before :' };
});

reports(
  'French words of the interface without their no-break spaces are reported',
  ({ replace }) => {
    const { file, line, column } = replace(
      'content/ui/fr/site.json',
      '"Vos droits\u00a0:',
      '"Vos droits :',
    );
    return { file, line, column, says: 'A no-break space must stand before :' };
  },
);

reports('a straight apostrophe is reported', ({ replace }) => {
  const place = replace('content/regions/ch/en.mdx', 'Since 3', "I'm 3");
  return { ...place, column: place.column + 1, says: 'English writes ’' };
});

reports('what a row is about has the spaces of its language', ({ replace }) => {
  const file = 'content/articles/regions/fr.mdx';
  const words = 'what="«\u00a0Le guide\u00a0»"';
  replace(file, words, words.replaceAll('\u00a0', ' '));
  const place = replace(file, '<Row id="first-row"', '<Row id="first-row"');
  return [
    { ...place, says: 'A no-break space must stand after «' },
    { ...place, column: place.column + 11, says: 'A no-break space must stand before »' },
  ];
});

for (const [field, file, words, by] of [
  ['description of a source', 'content/facts/sources.yml', 'Une note', "Un essai d'une note"],
  ['name of a regulator', 'content/facts/authorities/ch-pfpdt.yml', 'Préposé', "Préposé d'État"],
] as const) {
  reports(`a straight apostrophe in the ${field} is reported`, ({ replace }) => {
    const place = replace(file, words, by);
    return { ...place, says: "French writes ’ and « … », not ' in “d'" };
  });
}

reports('the title of a source is quoted as it is', ({ replace }) => {
  replace('content/facts/sources.yml', 'A report', `L'essai dit "oui"`);
  return [];
});
