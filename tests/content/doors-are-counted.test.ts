import { reports } from './faults.ts';

const second = 'content/walkthroughs/objection-form/walkthrough.yml';
const first = 'content/walkthroughs/setting/walkthrough.yml';

reports('two walkthroughs of the same number are reported', ({ replace }) => {
  replace(second, 'door: 2', 'door: 1');
  return {
    file: first,
    line: 1,
    column: 7,
    says: `Two walkthroughs are door 1: this one and ${second}`,
  };
});

reports('a gap among the doors is reported', ({ replace }) => {
  const { file, line } = replace(second, 'door: 2', 'door: 3');
  return { file, line, column: 7, says: 'This is door 3, and a number below is missing' };
});
