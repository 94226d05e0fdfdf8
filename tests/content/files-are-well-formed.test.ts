import { reports } from './faults.ts';

const text = 'content/walkthroughs/setting/en.mdx';
const facts = 'content/facts/settings.yml';
const table = 'content/ui/addresses.json';

reports('an unclosed tag is reported where it stands', ({ replace }) => {
  const place = replace(text, '<Section id="check"', '<Section id="check"');
  replace(text, '</RegionNote>\n\n</Section>', '</RegionNote>');
  return { ...place, says: 'Close every tag that you open' };
});

const slips = {
  '{word': 'A { begins code',
  '<Label id="me />': 'two straight quotes',
  '<!-- comment -->': 'A comment is not for articles',
  '<https://example.org>': 'An address in prose cannot be dated',
  '<b@example.org>': 'An address in prose cannot be dated',
  '<3': 'Write “less than”',
  '</State>': 'Close every tag that you open',
};
for (const [slip, says] of Object.entries(slips)) {
  reports(`“${slip}” in a text is reported with its own remedy`, ({ replace }) => {
    return { ...replace(text, 'October 2025.', slip), says };
  });
}

reports('a text without frontmatter is reported, and nothing else of it', ({ write }) => {
  write(text, '');
  return { file: text, line: 1, column: 1, says: 'The frontmatter is missing' };
});

const mistakes = {
  ': [': 'A second colon',
  '@x': 'Put it in quotes',
  '"x': 'Close it',
  '*x': 'The alias *x leads nowhere',
};
for (const [mistake, says] of Object.entries(mistakes)) {
  reports(`“${mistake}” in a fact is reported with its own remedy`, ({ replace }) => {
    return { ...replace(facts, 'me\n', `${mistake}\n`), says };
  });
}

reports('a fact that stands twice is reported', ({ replace }) => {
  const place = replace(facts, 'form:', 'ai-training:');
  return { ...place, says: 'This name appears twice' };
});

for (const mistake of ["'setting'", '# setting', '// setting', ',']) {
  reports(
    `“${mistake}” in the table of addresses is reported, for JSON is strict`,
    ({ replace }) => {
      return { ...replace(table, '"setting"', mistake), says: 'Invalid JSON: ' };
    },
  );
}

reports('a comma after the last entry is reported', ({ replace }) => {
  const { file, line } = replace(table, '"sources": "sources"', '"sources": "sources",');
  return { file, line: line + 1, column: 3, says: 'No comma may follow the last entry' };
});

for (const file of [text, facts, table]) {
  reports(`a merge left unfinished in ${file} is reported`, ({ write }) => {
    write(file, '---\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> branch\n');
    return { file, line: 2, column: 1, says: 'A merge was left unfinished' };
  });
}

reports('a file in another encoding is reported', ({ write }) => {
  write(text, Buffer.from('---\ntitle: \xe9t\xe9\n---\n', 'latin1'));
  return { file: text, line: 2, column: 8, says: 'This is not UTF-8' };
});

reports('a byte order mark is reported', ({ replace }) => {
  const place = replace(text, '---', '\ufeff---');
  return { ...place, says: 'A byte order mark stands first' };
});

reports(
  'facts that are missing are reported once, not at every place that needs them',
  ({ remove }) => {
    remove(facts);
    return { file: facts, line: 1, column: 1, says: 'The file is missing' };
  },
);

reports('labels that are no record are no fault of the pictures', ({ write }) => {
  write('content/facts/labels.yml', '- me\n');
  return {
    file: 'content/facts/labels.yml',
    line: 1,
    column: 1,
    says: 'The file must be a record of fields, and is a list',
  };
});
