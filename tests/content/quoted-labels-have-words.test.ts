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

reports(
  'a label that a screen rings and that has words in other languages only is reported',
  (copy) => {
    const record = 'other:\n  words:\n    de:\n      - text: Ich\n        evidence: reported\n';
    const rest = "        confirmed: '2025-10'\n        sources: [press-2025]\n";
    const place = copy.replace(file, 'me:\n', `${record}${rest}me:\n`);
    const screens = 'content/screens/screens.yml';
    copy.replace(screens, 'panel\n  ringed: me', 'panel\n  ringed: other');
    copy.replace(screens, '« {{me}} » est', 'Il est');
    copy.replace(screens, '“{{me}}” is', 'it is');
    copy.redraw();
    const says = `The label "other" is quoted at ${screens}:3:11, and has no words to quote in fr, en`;
    return { file, line: place.line + 2, column: 5, says };
  },
);
