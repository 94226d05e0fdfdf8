import { reports } from './faults.ts';

const file = 'content/facts/labels.yml';
const card = 'content/walkthroughs/setting/walkthrough.yml';

reports('a label that is quoted and has words in other languages only is reported', (copy) => {
  const { line } = copy.replace(
    file,
    '  words:\n    en:\n      - text: Settings',
    '  words:\n    de:\n      - text: Settings',
  );
  copy.redraw();
  const says = 'The label "app-settings" is quoted at content/walkthroughs/setting/en.mdx:13:11';
  return { file, line: line + 1, column: 5, says };
});

reports('a label on a card whose words are all aside is reported', (copy) => {
  const { line } = copy.replace(
    file,
    '- text: Settings',
    '- isTableOnly: true\n        text: Settings',
  );
  copy.redraw();
  for (const locale of ['en', 'fr'])
    copy.replace(`content/walkthroughs/setting/${locale}.mdx`, '<Label id="app-settings" />', 'it');
  const { file: there, line: row, column } = copy.replace(card, 'app-settings', 'app-settings');
  const says = `The label "app-settings" is quoted at ${there}:${row}:${column}`;
  return { file, line: line - 1, column: 5, says };
});
