import { reports } from './faults.ts';

reports('a source numbered after the full stop of a French sentence is reported', ({ replace }) => {
  const file = 'content/articles/sources/fr.mdx';
  const { column, ...place } = replace(
    file,
    '<Cite id="help-page" />.',
    '.<Cite id="help-page" />',
  );
  return { ...place, column: column + 1, says: '<Cite> must stand before the punctuation mark' };
});

reports('a source numbered before the comma of an English sentence is reported', ({ replace }) => {
  const file = 'content/articles/sources/en.mdx';
  const place = replace(file, '.<Cite id="help-page" />', '<Cite id="help-page" />.');
  return { ...place, says: '<Cite> must stand after the punctuation mark' };
});
