import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reports } from './faults.ts';

const text = 'content/articles/home/fr.mdx';
const labels = 'content/facts/labels.yml';
const card = 'content/walkthroughs/setting/walkthrough.yml';
const words = 'content/ui/en/site.json';

reports('a misspelt field in the frontmatter of an article is reported', ({ replace }) => {
  const place = replace(text, 'summary:', 'sumary:');
  return { ...place, says: 'The field "sumary" is unknown. Did you mean "summary"?' };
});

reports('a button on a page that opens no place on LinkedIn is reported', ({ replace }) => {
  const place = replace(text, 'summary:', 'button: Ouvrir\nsummary:');
  return { ...place, says: 'The field "button" is unknown' };
});

reports('a misspelt field deep in a fact is reported', ({ replace }) => {
  const place = replace(labels, 'evidence:', 'evidnce:');
  return { ...place, says: 'The field "evidnce" is unknown. Did you mean "evidence"?' };
});

reports('a missing field is reported where it would stand', ({ replace }) => {
  const { file, line } = replace(text, 'title: Le guide\n', '');
  return { file, line, column: 1, says: 'The field "title" is missing. Add it.' };
});

reports('a fact with a date that is none is reported', ({ replace }) => {
  const place = replace(labels, "'2025-09-20'", "'4 November'");
  return { ...place, says: 'write a date as 2025-11-03' };
});

reports('a day that no calendar has is reported', ({ replace }) => {
  const place = replace(labels, "'2025-09-20'", "'2025-02-31'");
  return { ...place, says: 'no calendar has this day' };
});

reports('a value that does not exist is reported with the one that was meant', ({ replace }) => {
  const place = replace(labels, 'help-page', 'help-pag');
  return { ...place, says: 'cannot be "help-pag". Did you mean "help-page"?' };
});

reports('a country that does not exist is reported', ({ replace }) => {
  const place = replace('content/facts/authorities/ch-pfpdt.yml', 'CH', 'UK');
  return { ...place, says: 'no country has this code in ISO 3166-1' };
});

reports('an authority without a name is reported', ({ replace }) => {
  const file = 'content/facts/authorities/ch-pfpdt.yml';
  const { line } = replace(file, 'names:\n  fr: Préposé fédéral', 'names: {}');
  return { file, line, column: 8, says: 'The field "names" is not valid: give at least one name' };
});

const authority = 'content/facts/authorities/ch-pfpdt.yml';

for (const [field, line] of [
  ['firstStep', 'firstStep: { is: asked, sources: [press-2025] }\n'],
  ['languages', 'languages: [de, fr]\n'],
  ['grade', 'grade: secondary\n'],
] as const) {
  reports(`an authority without ${field} is reported`, ({ replace }) => {
    const { file } = replace(authority, line, '');
    return { file, line: 1, column: 1, says: `The field "${field}" is missing. Add it.` };
  });
}

reports('an authority that takes complaints in no language is reported', ({ replace }) => {
  const { file, line } = replace(authority, 'languages: [de, fr]', 'languages: []');
  return { file, line, column: 12, says: 'The field "languages" needs one entry at least.' };
});

reports('a first step of an authority that no source bears is reported', ({ replace }) => {
  const { file, line } = replace(authority, ', sources: [press-2025] }', ' }');
  return { file, line, column: 12, says: 'The field "firstStep.sources" is missing. Add it.' };
});

reports('a first step that is unknown and has sources is reported', ({ replace }) => {
  const { file, line } = replace(authority, 'is: asked', 'is: unknown');
  return { file, line, column: 36, says: 'is not valid: what is unknown has no sources' };
});

reports('a source of a first step that does not exist is reported', ({ replace }) => {
  const place = replace(authority, 'press-2025', 'pres-2025');
  return { ...place, says: 'The source "pres-2025" is unknown. Did you mean "press-2025"?' };
});

reports('an authority known from a list without its date is reported', ({ replace }) => {
  const { file } = replace(authority, "listed: '2023-02-27'\n", '');
  const { line } = replace(authority, 'secondary', 'secondary');
  return { file, line, column: 8, says: 'is not valid: unless we read the regulator’s own page' };
});

reports('steps that are no list are reported', ({ replace }) => {
  const { file, line } = replace(card, 'steps:\n', 'steps: none\nold:\n');
  return [
    { file, line, column: 8, says: 'The field "steps" must be a record of fields, and is text' },
    { file, line: line + 1, column: 1, says: 'The field "old" is unknown' },
  ];
});

reports('a platform without steps is reported', ({ replace }) => {
  const { file, line } = replace(
    card,
    '    - id: app-open-menu\n      labels: [app-settings]\n      screen: menu\n',
    '',
  );
  return { file, line: line - 1, column: 7, says: 'The field "steps.app" is empty' };
});

reports('a step that is empty is reported', ({ replace }) => {
  const { file, line } = replace(card, '    - id: web-switch-off\n', '    -\n');
  return { file, line, column: 6, says: 'The field "steps.web.1" is empty' };
});

for (const value of ['3', '{ "text": "Skip" }', 'null', '""']) {
  reports(`words that are ${value} are reported`, ({ replace }) => {
    const { file, line, column } = replace(words, '"Skip to the text"', value);
    return { file, line, column, says: 'The field "skip" ' };
  });
}

reports('a picture whose record is misspelt is reported', ({ replace }) => {
  const place = replace('content/screens/manifest.json', '"drawing"', '"drawn"');
  return { ...place, says: 'cannot be "drawn". There are: drawing, capture.' };
});

const screens = 'content/screens/screens.yml';

reports('a screen of a shape that does not exist is reported', ({ replace }) => {
  const place = replace(screens, 'panel', 'pannel');
  return { ...place, says: 'The field "app-menu.shape" cannot be "pannel". Did you mean "panel"?' };
});

reports('a field of a screen that its shape does not draw is reported', ({ replace }) => {
  const { line } = replace(screens, 'isOn: false', 'isOn: false\n  ringed: me');
  const says = 'The field "ringed" is unknown';
  return { file: screens, line: line + 1, column: 3, says };
});

const oddIds = {
  'content/facts/sources.yml': 'help-page:\n',
  'content/facts/labels.yml': 'me:\n',
  'content/facts/settings.yml': 'ai-training:\n',
};
for (const [file, id] of Object.entries(oddIds)) {
  reports(`an id in ${file} that cannot stand in an address is reported`, (copy) => {
    const record = readFileSync(join(copy.root, file), 'utf8').replace(/(?<=\n)\S[^]*$/, '');
    copy.write(file, record.replace(id, 'An Id:\n') + readFileSync(join(copy.root, file), 'utf8'));
    return { file, line: 1, column: 1, says: 'The name "An Id" is not valid: write it in English' };
  });
}

reports('a file whose name is no id is reported', ({ root, write }) => {
  const file = 'content/facts/authorities/CH.Second.yml';
  write(file, readFileSync(join(root, 'content/facts/authorities/ch-pfpdt.yml')));
  return { file, line: 1, column: 1, says: 'The file’s name is not valid: write it in English' };
});

reports('an event without a source is reported', ({ replace }) => {
  const { file, line, column } = replace('content/facts/timeline.yml', '[press-2025]', '[]');
  return { file, line, column, says: 'needs one entry at least' };
});
