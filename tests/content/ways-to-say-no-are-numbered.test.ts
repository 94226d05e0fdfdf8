import { reports } from './faults.ts';

const second = 'content/walkthroughs/objection-form/walkthrough.yml';
const first = 'content/walkthroughs/setting/walkthrough.yml';

reports('two walkthroughs of the same number are reported', ({ replace }) => {
  replace(second, 'wayToSayNo: 2', 'wayToSayNo: 1');
  return {
    file: first,
    line: 1,
    column: 13,
    says: `Two walkthroughs are way to say no 1: this one and ${second}`,
  };
});

reports('a gap among the ways to say no is reported', ({ replace }) => {
  const { file, line } = replace(second, 'wayToSayNo: 2', 'wayToSayNo: 3');
  return { file, line, column: 13, says: 'This is way to say no 3, and a number below is missing' };
});
