import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

let root = '';

/** Puts a program of a few lines into the folder that comes first on the path. */
const program = (name: string, script: string) =>
  writeFileSync(join(root, 'bin', name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });

/** Runs an npm command where the packages are as a test left them. */
const run = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/run.mjs', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: `${join(root, 'bin')}:${process.env['PATH']}` },
  });

/** Makes a package look installed. */
const installed = (name: string) =>
  mkdirSync(join(root, 'node_modules', name), { recursive: true });

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'run-'));
  for (const file of ['run.mjs', 'prepare.mjs']) {
    cpSync(join('scripts', file), join(root, 'scripts', file));
  }
  const manifest = { dependencies: { astro: '7' }, devDependencies: { prettier: '3' } };
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  mkdirSync(join(root, 'bin'));
  // What npm installs here is what it was asked for, to be read.
  program('npm', 'echo npm "$@"');
  program('node', 'if [ "$1" = --version ]; then echo v24.21.0; else echo ran "$@"; fi');
});

test.afterEach(() => rmSync(root, { recursive: true }));

test('a fresh clone is installed first, by any command', () => {
  expect(run('check').stdout).toMatch(/^npm ci .*--include=dev\nran scripts\/check\.ts\n$/);
  expect(run('build').stdout).toMatch(/^npm ci .*=error\nran scripts\/build\.ts\n$/);
});

test('a build does without development packages, and a check brings them', () => {
  installed('astro');
  writeFileSync(join(root, 'node_modules/.package-lock.json'), '{}');
  expect(run('build').stdout).toBe('ran scripts/build.ts\n');
  expect(run('check').stdout).toContain('npm ci');
  installed('prettier');
  expect(run('check').stdout).toBe('ran scripts/check.ts\n');
});

for (const version of ['v20.20.2', 'v24.1.0']) {
  test(`where the Node is too old, one line says the remedy: ${version}`, () => {
    program('node', `echo ${version}`);
    const { status, stdout, stderr } = run('check');
    expect(status).toBe(1);
    expect(stdout).not.toContain('ran');
    expect(stderr).toMatch(
      /^Node 24\.2 or later .* npm ci --ignore-scripts=false --include=optional, or [^\n]*\n$/,
    );
    expect(stderr).toContain(version);
  });
}

test('a command ends where a step fails, and what follows its name goes to the last one', () => {
  expect(run('serve', '4330').stdout).toContain('ran scripts/serve.ts 4330');
  program('node', '[ "$1" = --version ] && echo v24.21.0 || { echo ran "$@"; exit 3; }');
  const { status, stdout } = run('start');
  expect(status).toBe(3);
  expect(stdout).not.toContain('serve');
});

test('no command tells Astro’s makers that it ran', () => {
  program('node', 'if [ "$1" = --version ]; then echo v24.21.0; else env; fi');
  expect(run('build').stdout).toContain('ASTRO_TELEMETRY_DISABLED=1\n');
});
