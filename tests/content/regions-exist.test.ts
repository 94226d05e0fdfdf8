import { reports } from './faults.ts';

reports('an unknown region of a note is reported, with the one that was meant', ({ replace }) =>
  ['en', 'fr'].flatMap((locale) => {
    const file = `content/walkthroughs/setting/${locale}.mdx`;
    const place = replace(file, '<RegionNote region="ch"', '<RegionNote region="sh"');
    return [
      { ...place, says: 'The region "sh" is unknown. Did you mean "ch"?' },
      { ...place, says: 'The notes on regions lack "ch"' },
    ];
  }),
);

reports('an unknown region of an authority is reported', ({ replace }) => {
  const place = replace('content/facts/authorities/ch-pfpdt.yml', 'ch\n', 'sh\n');
  return { ...place, says: 'The region "sh" is unknown. Did you mean "ch"?' };
});

reports('a region of an authority that is no id is reported', ({ replace }) => {
  const place = replace('content/facts/authorities/ch-pfpdt.yml', 'ch\n', 'CH\n');
  return { ...place, says: 'The field "region" is not valid: write it in English, lower case' };
});
