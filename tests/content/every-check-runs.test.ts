import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyFixture, discard } from './broken-copy.ts';

test('faults of the content hide no others', () => {
  const copy = copyFixture('src', 'scripts', 'node_modules', 'package.json');
  try {
    const { file, line, column } = copy.replace(
      'content/articles/home/fr.mdx',
      'summary:',
      'sumary:',
    );
    // The other tools take a minute: here they only say that they were asked.
    mkdirSync(join(copy.root, 'bin'));
    for (const tool of ['oxlint', 'knip', 'astro', 'prettier']) {
      copy.write(`bin/${tool}`, `#!/bin/sh\necho "asked: ${tool} $*"\nexit 1\n`);
      chmodSync(join(copy.root, 'bin', tool), 0o755);
    }
    const PATH = [join(copy.root, 'bin'), process.env['PATH']].join(delimiter);

    const { status, stdout, stderr } = spawnSync('node', ['scripts/check.ts'], {
      cwd: copy.root,
      encoding: 'utf8',
      env: { ...process.env, PATH },
    });

    expect(status, stdout + stderr).toBe(1);
    expect(stderr).toContain(`${file}:${line}:${column}  The field "sumary" is unknown`);
    expect(stdout).toContain('spelling: nothing to fix');
    expect(stdout).toContain('asked: oxlint');
    expect(stdout).toContain('asked: knip');
    expect(stdout).toContain('asked: astro check');
    expect(stdout).toContain('asked: prettier --check');
  } finally {
    discard(copy);
  }
});
