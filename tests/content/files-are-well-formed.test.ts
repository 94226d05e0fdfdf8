import { reports } from './faults.ts';

const file = 'content/walkthroughs/setting/en.mdx';

reports('an unclosed tag is reported where it stands', ({ replace }) => {
  replace(file, '</Section>', '');
  return { file, says: 'Close every tag' };
});

reports('a fact that is not YAML is reported', ({ replace }) => {
  const facts = 'content/facts/settings.yml';
  const line = replace(facts, '\nads:', '\nads: : [');
  return { file: facts, line: line + 1, says: 'This is not YAML' };
});
