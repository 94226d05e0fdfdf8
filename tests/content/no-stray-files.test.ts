import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reports } from './faults.ts';

const file = 'content/walkthroughs/setting/walkthrough.yml';

reports('a missing card is reported', ({ remove }) => {
  remove(file);
  return { file, line: 1, column: 1, says: 'The card is missing. Write it' };
});

reports('a misnamed card is reported', ({ root, remove, write }) => {
  const misnamed = 'content/walkthroughs/setting/walkthru.yml';
  write(misnamed, readFileSync(join(root, file)));
  remove(file);
  return { file: misnamed, line: 1, column: 1, says: 'Name it walkthrough.yml' };
});

for (const stray of [
  'content/articles/home/fr.md',
  'content/articles/stray.mdx',
  'content/facts/authorities/x.yaml',
  'content/facts/other.yml',
  'content/schemas/label.json',
  'content/screens/old.png',
  'content/ui/fr/more.json',
  'content/walkthroughs/setting/notes.txt',
]) {
  reports(`a file that nothing reads is reported: ${stray}`, ({ write }) => {
    write(stray, 'text');
    return { file: stray, line: 1, column: 1, says: 'Nothing reads this file' };
  });
}
