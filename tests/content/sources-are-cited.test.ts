import { reports } from './faults.ts';

const settings = 'content/facts/settings.yml';

reports('a source that nothing cites is reported at its line', ({ replace }) => {
  const place = replace('content/facts/sources.yml', 'note-2025:', 'note-2025:');
  replace(settings, 'help-page, note-2025]', 'help-page]');
  return { ...place, says: 'Nothing cites the source "note-2025". Cite it where' };
});

reports('a source that a text cites needs no fact', ({ replace }) => {
  replace(settings, 'help-page, note-2025]', 'help-page]');
  for (const locale of ['fr', 'en']) {
    const file = `content/articles/sources/${locale}.mdx`;
    replace(file, '<Cite id="help-page" />', '<Cite id="note-2025" />');
  }
  return [];
});

reports('a source that only a missing text may cite is not reported', ({ replace, remove }) => {
  const file = 'content/articles/sources/fr.mdx';
  replace(settings, 'help-page, note-2025]', 'help-page]');
  remove(file);
  return { file, line: 1, column: 1, says: 'The page "sources" has no "fr" version' };
});
