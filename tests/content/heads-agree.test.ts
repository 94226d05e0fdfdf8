import { reports } from './faults.ts';

const fr = 'content/articles/home/fr.mdx';
const en = 'content/articles/home/en.mdx';

reports('a translation that lags without saying so is reported', ({ replace }) => {
  const { file, line } = replace(en, 'revision: 1', 'revision: 2');
  return { file, line, column: 11, says: `The revision is 2 here and 1 at ${fr}:4:11` };
});

reports('a date that differs between the heads is reported', ({ replace }) => {
  const { file, line } = replace(en, 'summary: Since 3', 'summary: Since 5');
  return { file, line, column: 10, says: `2025-11-05 here, 2025-11-03 at ${fr}:3:10` };
});

reports('two languages that both lag are reported', ({ replace }) => {
  const behind = 'revision: 1\nbehind: { since: 2025-11-03, reason: a test }';
  replace(fr, 'revision: 1', behind);
  const { file, line } = replace(en, 'revision: 1', behind);
  return { file, line: line + 1, column: 1, says: 'Every language of this page says that it lags' };
});
