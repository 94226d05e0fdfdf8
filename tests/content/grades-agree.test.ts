import { reports } from './faults.ts';

const record = 'content/facts/authorities/ch-pfpdt.yml';

reports('a grade that is better than the sources is reported', ({ replace }) => {
  const place = replace(record, 'secondary', 'primary');
  return {
    ...place,
    says: 'The grade is "primary", and the best source of firstStep is "secondary". Write "secondary"',
  };
});

reports('a grade that is worse than the best source is reported', ({ replace }) => {
  replace(record, '[press-2025]', '[press-2025, help-page]');
  const place = replace(record, 'secondary', 'secondary');
  return { ...place, says: 'the best source of firstStep is "primary". Write "primary"' };
});
