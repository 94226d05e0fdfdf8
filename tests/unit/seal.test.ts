import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { seal } from '../../scripts/seal.ts';

const page = (style: string) =>
  `<!DOCTYPE html><html><head><style>${style}</style><script type="module" src="/b/_astro/a.js"></script></head></html>`;

let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro/a.js'), 'export {};');
  writeFileSync(join(folder, 'one.html'), page('a{}'));
});

test.afterEach(() => rmSync(folder, { recursive: true }));

test('the policy is the first thing in the head, and scripts carry their hash', () => {
  seal(folder, '/b/');
  const html = readFileSync(join(folder, 'one.html'), 'utf8');
  expect(html).toContain('<head><meta http-equiv="content-security-policy"');
  expect(html).toMatch(/src="\/b\/_astro\/a\.js" integrity="sha256-[^"]+"/);
});

test('the headers are those of the paths that a host is asked for, base included', () => {
  seal(folder, '/b/');
  const file = readFileSync(join(folder, '_headers'), 'utf8');
  expect(file).toMatch(/^\/b\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'none'$/m);
  expect(file).toMatch(/^\/b\/_astro\/\*\n {2}Cache-Control: .*immutable$/m);
  expect(file).not.toMatch(/^\/(\*|_astro)/m);
});

test('two pages with different styles are refused', () => {
  writeFileSync(join(folder, 'two.html'), page('b{}'));
  expect(() => seal(folder, '/b/')).toThrow('same one <style>');
});
