import { reports } from './faults.ts';

reports('a missing translation is reported', ({ remove }) => {
  const file = 'content/articles/home/en.mdx';
  remove(file);
  return { file, line: 1, column: 1, says: 'The page "home" has no "en" version' };
});

reports('a text in a language without a row of addresses is reported', ({ write }) => {
  const file = 'content/articles/home/de.mdx';
  write(
    file,
    '---\ntitle: T\nsummary: S 3. November 2025.\nrevision: 1\nbehind: { since: 2025-11-03, reason: r }\n---\n\n<Section id="doors" title="T">\n\nT\n\n</Section>\n',
  );
  return { file, line: 1, column: 1, says: '"de" is not a language of the guide' };
});

reports('an address without words is reported', ({ replace }) => {
  const file = 'content/ui/addresses.json';
  const { line } = replace(
    file,
    '"sources": "sources"',
    '"sources": "sources",\n    "more": "plus"',
  );
  replace(file, '"sources": "sources"\n', '"sources": "sources", "more": "more"\n');
  return [
    { file, line: line + 1, column: 5, says: 'The page "more" has an address but no words' },
    { file, line: line + 1, column: 5, says: 'No text leads to the page "more"' },
  ];
});
