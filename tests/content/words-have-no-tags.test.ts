import { reports } from './faults.ts';

for (const [file, words, by, found] of [
  ['content/ui/en/site.json', '"Skip to the text"', '"Skip to <b>the</b> text"', '<b>'],
  ['content/ui/en/site.json', '"Skip to the text"', '"Skip&nbsp;to the text"', '&nbsp;'],
  ['content/facts/sources.yml', 'A report', 'A <em>report</em>', '<em>'],
  ['content/facts/labels.yml', 'Vous', 'Vous<br/>', '<br/>'],
  ['content/regions/ch/en.mdx', 'The guide', '<i>The guide', '<i>'],
] as const) {
  reports(`${found} is reported in ${file}`, ({ replace, redraw }) => {
    const { file: name, line, column } = replace(file, words, by);
    redraw();
    return { file: name, line, column, says: `Readers would see ${found} as it is written` };
  });
}

reports('a tag in a title is reported', ({ replace }) => {
  const place = replace(
    'content/articles/home/en.mdx',
    'title="The guide"',
    'title="The <b>guide"',
  );
  return { ...place, column: 1, says: 'Readers would see <b> as it is written' };
});

reports('what only looks like a tag may stand in words', ({ replace }) => {
  replace('content/ui/en/site.json', '"Skip to the text"', '"AT&T: 2 < 3 > 1"');
  return [];
});
