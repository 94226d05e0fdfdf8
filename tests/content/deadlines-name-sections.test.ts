import { reports } from './faults.ts';

const card = 'content/regions/ch/region.yml';

reports('a deadline of a section that its page lacks is reported', ({ replace }) => {
  const place = replace(card, 'notice', 'notic');
  return { ...place, says: 'The section "notic" is unknown. Did you mean "notice"?' };
});

reports('a second deadline that names no part of the region is reported', ({ replace }) => {
  const one = '  - { amount: 30, unit: day, section: notice, sources: [help-page] }';
  const { file, line } = replace(card, one, `${one}\n${one.replace('section: notice, ', '')}`);
  return { file, line: line + 1, column: 5, says: 'Of which part of the region is this deadline?' };
});
