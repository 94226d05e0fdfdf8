import { reports } from './faults.ts';

const file = 'content/ui/drafts.json';

reports('a language that is whole and a draft is reported', ({ write }) => {
  write(file, '{\n  "fr": {}\n}\n');
  return { file, line: 2, column: 3, says: '"fr" is a language of the guide already' };
});

reports('a page of a draft at another place of the table is reported', ({ write }) => {
  write(file, '{\n  "de": { "setting": "schalter", "ch": "schweiz" }\n}\n');
  return {
    file,
    line: 2,
    column: 34,
    says: 'The page "ch" stands at "regions.ch" in content/ui/addresses.json, and at "ch" here',
  };
});

reports('two pages of a draft under one address are reported', ({ write }) => {
  write(file, '{\n  "de": { "setting": "schalter", "sources": "schalter" }\n}\n');
  return {
    file,
    line: 2,
    column: 34,
    says: 'share the address /schalter/: "setting" and "sources"',
  };
});

reports('a slug of a draft for a page that does not exist is reported', ({ write }) => {
  write(file, '{\n  "de": { "seting": "schalter" }\n}\n');
  return {
    file,
    line: 2,
    column: 11,
    says: 'The page "seting" is unknown. Did you mean "setting"?',
  };
});
