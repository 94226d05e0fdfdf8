import { reports } from './faults.ts';

const labels = 'content/facts/labels.yml';

reports('words without a date are reported where their source has one', ({ replace, redraw }) => {
  const { file, line } = replace(labels, "        confirmed: '2025-09-25'\n", '');
  redraw();
  return {
    file,
    line: line - 2,
    column: 9,
    says: 'their source "press-2025" has one. Add confirmed',
  };
});

reports('words whose sources have no date go without', ({ replace, redraw }) => {
  replace(labels, "confirmed: '2025-09-25'\n        sources: [press-2025]", 'sources: [note-2025]');
  redraw();
  return [];
});
