import { reports } from './faults.ts';

reports('a source that one language does not describe is reported', ({ replace }) => {
  const file = 'content/facts/sources.yml';
  const { line } = replace(file, '    en: A note that nobody signed\n', '');
  return {
    file,
    line: line - 1,
    column: 5,
    says: 'The source "note-2025" is not described in "en". Say there',
  };
});
