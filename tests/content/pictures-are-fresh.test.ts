import { expect, test } from '@playwright/test';
import { readContent } from '#library/content.ts';
import { wordFault } from '#library/fault.ts';
import { pictureFaults } from '#screens/picture-faults.ts';
import { copyProject, type Copy, discard } from './broken-copy.ts';

const manifest = 'content/screens/manifest.json';
const faultsOf = ({ root }: Copy) => pictureFaults(root, readContent(root).locales).map(wordFault);

let copy: Copy;

test.beforeEach(() => {
  copy = copyProject('src', 'node_modules');
});

test.afterEach(() => discard(copy));

test('every picture is as young as what it shows', () => {
  expect(faultsOf(copy)).toEqual([]);
});

test('a picture that is older than its words is reported, with the command that draws it again', () => {
  copy.replace(
    'content/facts/labels.yml',
    'text: Confidentialité des données',
    'text: Confidentialité',
  );
  const faults = faultsOf(copy);
  expect(faults.length).toBeGreaterThan(0);
  expect(faults[0]).toMatch(
    /^content\/screens\/manifest\.json:\d+:\d+  The picture .* is older than its inputs\. .*npm run screens/,
  );
});

test('a picture that is missing is reported', () => {
  copy.remove('content/screens/web-menu.fr.light.png');
  expect(faultsOf(copy)).toContainEqual(
    expect.stringContaining(`The picture web-menu.fr.light.png is missing`),
  );
});

test('a picture whose record is misspelt is reported', () => {
  const line = copy.replace(manifest, '"kind": "drawing"', '"kind": "drawn"');
  expect(faultsOf(copy)[0]).toContain(`${manifest}:${line}:`);
});
