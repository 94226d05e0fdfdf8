import type { Mistakes } from './mistake.ts';
import { below } from './mistake.ts';

const labels = 'content/facts/labels.yml';
const settings = 'content/facts/settings.yml';
const sources = 'content/facts/sources.yml';
const table = 'content/ui/addresses.json';
const words = 'content/ui/en/site.json';
const article = 'content/articles/home/fr.mdx';

/** Slips of form in facts, in the interface's words and in frontmatter. */
export const yamlAndJson: Mistakes = {
  'YAML: an indent is one space short': ({ replace }) => {
    const place = replace(labels, '        evidence: help-page', '       evidence: help-page');
    return { ...below(place, 0, 1), says: 'Fields of one record begin in one column' };
  },
  'YAML: an indent is one space too long': ({ replace }) => {
    const place = replace(settings, 'me\n  evidence', 'me\n   evidence');
    return { ...place, says: 'Fields of one record begin in one column' };
  },
  'YAML: a tab stands for an indent': ({ replace }) => {
    const place = replace(labels, '        evidence: help-page', '\t\tevidence: help-page');
    return { ...place, says: 'A tab stands at the beginning of a line. Indent with spaces.' };
  },
  'YAML: a field is written twice': ({ replace }) => {
    const place = replace(sources, '  title: Help\n', '  title: Help\n  title: Help again\n');
    return { ...below(place, 1, 3), says: 'This name appears twice. Remove one of the two.' };
  },
  'YAML: a second colon stands in a title': ({ replace }) => {
    const place = replace(article, 'Le guide', 'Le guide : refuser: vite');
    return { ...place, says: 'A second colon stands in the line. Put the value in quotes.' };
  },
  'YAML: a list is written as a word': ({ replace }) => {
    const place = replace(settings, '[help-page]', 'help-page');
    return { ...place, says: 'must be a list, and is text' };
  },
  'YAML: a quote is not closed': ({ replace }) => {
    const place = replace(labels, "'2025-09-20'", "'2025-09-20");
    return { ...place, says: 'A quote or a bracket is missing. Close it.' };
  },
  'YAML: words are a number': ({ replace }) => {
    const place = replace(sources, 'A report', '2025');
    return { ...place, says: 'must be text, and is a number. Put it in quotes.' };
  },
  'YAML: words are No, which YAML of old took for false': ({ replace }) => {
    replace(sources, 'A report', 'No');
    return undefined;
  },
  'a frontmatter is missing': ({ rewrite }) => {
    rewrite(article, (text) => text.replace(/^---[^]*?---\n/, ''));
    return { file: article, line: 1, column: 1, says: 'begin with --- and a title' };
  },
  'a frontmatter is not closed': ({ replace }) => {
    replace(article, 'revision: 1\n---\n', 'revision: 1\n');
    return { file: article, line: 1, column: 1, says: 'begin with --- and a title' };
  },
  'a text is empty': ({ write }) => {
    write(article, '');
    return { file: article, line: 1, column: 1, says: 'begin with --- and a title' };
  },
  'a field of a frontmatter is misspelt': ({ replace }) => {
    const place = replace(article, 'revision', 'revison');
    return { ...place, says: 'The field "revison" is unknown. Did you mean "revision"?' };
  },
  'a title is empty': ({ replace }) => {
    const place = replace(article, 'title: Le guide', 'title:');
    return { ...below(place, 0, 7), says: 'The field "title" is empty. Fill it in' };
  },
  'Windows ends the lines of a text': ({ rewrite }) => {
    rewrite(article, (text) => text.replaceAll('\n', '\r\n'));
    return undefined;
  },
  'Windows ends the lines of facts': ({ rewrite }) => {
    rewrite(labels, (text) => text.replaceAll('\n', '\r\n'));
    return undefined;
  },
  'records of facts stand in another order': ({ rewrite }) => {
    rewrite(
      settings,
      (text) => `${text.slice(text.indexOf('form:'))}${text.slice(0, text.indexOf('form:'))}`,
    );
    return undefined;
  },
  'JSON: a comma is missing': ({ replace }) => {
    const place = replace(words, '"Skip to the text",', '"Skip to the text"');
    return { ...below(place, 1, 3), says: 'Invalid JSON: A comma is missing before this entry.' };
  },
  'JSON: a comment': ({ replace }) => {
    const place = replace(table, '"setting"', '// the setting\n"setting"');
    return { ...place, says: 'Invalid JSON: A comment is not for JSON. Remove it.' };
  },
  'JSON: a comma after the last entry': ({ replace }) => {
    const place = replace(words, '"{{count}} days"', '"{{count}} days",');
    return { ...below(place, 1), says: 'Invalid JSON: No comma may follow the last entry.' };
  },
  'JSON: a name is written twice': ({ replace }) => {
    const place = replace(words, '"skip"', '"skip": "Skip",\n  "skip"');
    return { ...below(place, 1, 3), says: 'The name "skip" appears twice. Remove one of the two.' };
  },
  'JSON: curly quotes': ({ replace }) => {
    const place = replace(words, '"Skip to the text"', '“Skip to the text”');
    return { ...place, says: 'Invalid JSON: Names and words stand in straight double quotes' };
  },
  'JSON: a file is cut in half': ({ rewrite }) => {
    rewrite(table, (text) => text.slice(0, text.indexOf('"objection-form"')));
    return { file: table, line: 4, column: 5, says: 'Invalid JSON: The text ends too early.' };
  },
  'words of the interface lose their slot': ({ replace }) => {
    const place = replace(words, '"Your rights: {{region}}"', '"Your rights"');
    return { ...place, says: 'none here, {{region}} at content/ui/fr/site.json:4:17' };
  },
  'a slot is misspelt': ({ replace }) => {
    const place = replace(words, '"Your rights: {{region}}"', '"Your rights: {{regoin}}"');
    return { ...place, says: '{{regoin}} here, {{region}} at content/ui/fr/site.json:4:17' };
  },
  'a merge is left unfinished in YAML': ({ replace }) => {
    const place = replace(labels, 'me:\n', '<<<<<<< HEAD\nme:\n=======\nmy:\n>>>>>>> other\n');
    return { ...place, says: 'A merge was left unfinished at <<<<<<<.' };
  },
  'a merge is left unfinished in JSON': ({ replace }) => {
    const place = replace(words, '  "skip"', '<<<<<<< HEAD\n  "skip": "Skip",\n=======\n  "skip"');
    return { ...place, says: 'A merge was left unfinished at <<<<<<<.' };
  },
  'a merge is left unfinished in a text': ({ replace }) => {
    const place = replace(
      article,
      '<WaysToSayNo />',
      '<<<<<<< HEAD\n<WaysToSayNo />\n=======\n>>>>>>> other',
    );
    return { ...place, says: 'A merge was left unfinished at <<<<<<<.' };
  },
};
