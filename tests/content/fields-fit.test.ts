import { reports } from './faults.ts';

const file = 'content/articles/about/fr.mdx';

reports('a misspelt field in the head of an article is reported', ({ replace }) => {
  const line = replace(file, 'summary:', 'sumary:');
  return { file, line, says: 'The field "sumary" is unknown. Did you mean "summary"?' };
});

reports('a fact with a date that is none is reported', ({ replace }) => {
  const facts = 'content/facts/labels.yml';
  replace(facts, "confirmed: '2025-11-04'", "confirmed: '4 November'");
  return { file: facts, says: 'write a date as 2025-11-03' };
});
