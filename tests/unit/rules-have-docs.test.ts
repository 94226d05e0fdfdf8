import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { rules } from '#check/rules/all-rules.ts';

test('docs/rules.md has one line for each rule that ends a message, and none for a rule that is gone', () => {
  // Faults of files, which are no rules of their own, name what found them where they are gathered.
  const gathered = globSync([
    'src/{check/read,integrations/content-check}/*.ts',
    'scripts/*.ts',
  ]).flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/foundBy\(\s*'([a-z-]+)'|\['([a-z]+)', read\w+\]/g)];
  });
  const ids = [...Object.keys(rules), ...gathered.map(([, id, parser]) => id ?? parser)];
  const docs = readFileSync('docs/rules.md', 'utf8');
  const named = [...docs.matchAll(/^- `([a-z-]+)`: /gm)].map(([, id]) => id);
  expect(named.sort()).toEqual([...new Set(ids)].sort());
});
