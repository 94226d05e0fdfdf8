import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mistakes } from './mistake.ts';
import { startOf } from './mistake.ts';

const missing = 'The file is missing. Write it, or bring it back from git.';

const deleted = {
  'content/facts': 'content/facts/labels.yml',
  'content/walkthroughs/setting/walkthrough.yml': 'content/walkthroughs/setting/walkthrough.yml',
  'content/publication.yml': 'content/publication.yml',
  content: 'content/ui/addresses.json',
};

/** Files that hold records by their ids, or words by their names. */
const records = [
  'content/facts/labels.yml',
  'content/facts/settings.yml',
  'content/facts/sources.yml',
  'content/facts/timeline.yml',
  'content/rules/claims.yml',
  'content/rules/forbidden.yml',
  'content/ui/addresses.json',
  'content/ui/en/site.json',
];

const manifest = 'content/screens/manifest.json';

const wrong = {
  '[]': 'The file is empty. Bring back from git what was in it, or fill it in.',
  null: 'The file is empty. Bring back from git what was in it, or fill it in.',
  7: 'The file must be a record of fields, and is a number.',
  '"x"': 'The file must be a record of fields, and is text.',
  '{}': 'The file is empty. Bring back from git what was in it, or fill it in.',
};

/** Files and folders that are deleted, emptied, or replaced by something of another shape. */
export const wholeFiles: Mistakes = {
  ...Object.fromEntries(
    Object.entries(deleted).map(([file, reported]): [string, Mistakes[string]] => [
      `${file} is deleted`,
      ({ remove }) => {
        remove(file);
        return startOf(
          reported,
          file.endsWith('walkthrough.yml') ? 'The card is missing.' : missing,
        );
      },
    ]),
  ),
  'an authority is deleted': ({ remove, root }) => {
    const region = 'content/regions/ch/region.yml';
    remove('content/facts/authorities/ch-pfpdt.yml');
    const before = readFileSync(join(root, region), 'utf8').split('authorities: [')[0] ?? '';
    return {
      file: region,
      line: before.split('\n').length,
      column: 15,
      says: 'The authority "ch-pfpdt" is unknown.',
    };
  },
  ...Object.fromEntries(
    records.flatMap((file) =>
      Object.entries(wrong).map(([text, says]): [string, Mistakes[string]] => [
        `${file} is ${text}`,
        ({ write }) => {
          write(file, `${text}\n`);
          return startOf(file, says);
        },
      ]),
    ),
  ),
  ...Object.fromEntries(
    Object.entries({
      ...wrong,
      7: 'The file must be a list, and is a number.',
      '"x"': 'The file must be a list, and is text.',
    }).map(([text, says]): [string, Mistakes[string]] => [
      `${manifest} is ${text}`,
      ({ write }) => {
        write(manifest, `${text}\n`);
        return startOf(manifest, says);
      },
    ]),
  ),
};
