import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from '@playwright/test';
import { rules } from '#check/rules/all-rules.ts';
import { copyFixture, discard } from './broken-copy.ts';

test('every rule is run, under the name of its file', async () => {
  const files = globSync('src/check/rules/*.ts').filter((file) =>
    /^export const \w+: Rule = /m.test(readFileSync(file, 'utf8')),
  );
  expect(Object.keys(rules).sort()).toEqual(files.map((file) => basename(file, '.ts')).sort());
  for (const [id, rule] of Object.entries(rules)) {
    const exported: object = await import(`../../src/check/rules/${id}.ts`);
    expect(Object.values(exported), id).toContain(rule);
  }
});

test('faults of files and faults of rules name what found them, and are annotations under CI', () => {
  const copy = copyFixture('src', 'scripts', 'node_modules', 'package.json');
  try {
    copy.remove('content/publication.yml');
    copy.replace('content/articles/home/fr.mdx', 'summary:', 'sumary:');
    copy.replace('content/articles/sources/fr.mdx', '<SourceDirectory />', '{word');
    copy.replace('content/facts/settings.yml', 'me\n', '@me\n');
    copy.replace('content/ui/en/site.json', '"Skip to the text"', '@me');
    copy.replace('content/regions/ch/region.yml', 'ch-pfpdt', 'ch-pfdt');
    copy.remove('content/screens/app-menu.fr.light.png');
    const check = (GITHUB_ACTIONS: string) =>
      spawnSync(
        'node',
        ['--preserve-symlinks', '--preserve-symlinks-main', 'scripts/check-content.ts'],
        { cwd: copy.root, encoding: 'utf8', env: { ...process.env, GITHUB_ACTIONS } },
      );

    const { stdout, stderr } = check('true');
    const faults = stderr.trim().split('\n');
    const annotations = stdout.split('\n').filter((line) => line.startsWith('::error '));
    for (const [file, rule] of [
      ['content/publication.yml', 'file'],
      ['content/articles/home/fr.mdx', 'schema'],
      ['content/articles/sources/fr.mdx', 'mdx'],
      ['content/facts/settings.yml', 'yaml'],
      ['content/ui/en/site.json', 'json'],
      ['content/regions/ch/region.yml', 'ids-exist'],
      ['content/screens/manifest.json', 'pictures-are-fresh'],
    ] as const) {
      const ofFile = faults.filter((fault) => fault.startsWith(`${file}:`));
      expect(
        ofFile.map((fault) => fault.slice(fault.lastIndexOf(' '))),
        stderr,
      ).toContain(` (${rule})`);
      expect(stdout).toMatch(
        new RegExp(`^::error file=${file},line=\\d+,col=\\d+,title=${rule}::`, 'm'),
      );
    }
    expect(annotations).toHaveLength(faults.length);
    expect(check('').stdout).not.toContain('::error');
  } finally {
    discard(copy);
  }
});
