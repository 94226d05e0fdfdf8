import { reports } from './faults.ts';

const notes = 'content/ui/strings.yml';

reports(
  'words of which nothing says where they stand are reported, once for all languages',
  ({ replace }) => {
    replace(notes, 'skip: first link of every page\n', '');
    const says =
      'Nothing says where the words "skip" stand. Add a line to content/ui/strings.yml: skip:';
    return { file: 'content/ui/en/site.json', line: 2, column: 3, says };
  },
);

reports('plural forms have one line, and are reported once', ({ replace }) => {
  replace(notes, 'days: a number of days\n', '');
  const says = 'Nothing says where the words "days" stand.';
  return { file: 'content/ui/en/site.json', line: 5, column: 3, says };
});

reports('a line without words is reported', ({ replace }) => {
  const place = replace(notes, 'nav.sources', 'nav.source: typed wrong\nnav.sources');
  return { ...place, says: 'No words are called "nav.source". Remove the line.' };
});

reports('an empty line is reported', ({ replace }) => {
  const place = replace(notes, 'a number of days', "''");
  return { ...place, says: 'The field "days" is empty. Fill it in' };
});
