import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { integrity } from '../../scripts/policy.ts';
import { seal } from '../../scripts/seal.ts';

/** Of one part: what stands in `:is(…)` or `:not(…)` begins no rule. */
const rules = (name: string) =>
  `.${name}{top:0}.shared{top:0}@media print{.${name}:not(:has(.a)) :is(i,.b){top:1px}}`;
const common = '@layer base{a{top:0}}@layer utilities{.c{top:0}}';
const style = ['figures', 'steps', 'rare'].reduce(
  (css, name) => `${css}@layer ${name}{${rules(name)}}`,
  common,
);
const page = (name: string, css = style) =>
  `<!DOCTYPE html><html><head><style>${css}</style><script type="module" src="/b/_astro/a.js"></script></head><p class="b ${name}"></html>`;
const sealed = (file: string) => readFileSync(join(folder, file), 'utf8');

let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seal-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro/a.js'), 'export {};');
  writeFileSync(join(folder, 'one.html'), page('none'));
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

test('a page carries those parts of the stylesheet that it needs, behind what all pages need', () => {
  writeFileSync(join(folder, 'two.html'), page('steps'));
  seal(folder, '/b/');
  expect(sealed('one.html')).toContain(`<style>${common}</style><script`);
  expect(sealed('two.html')).toContain(
    `<style>${common}</style><style>${rules('steps')}</style><script`,
  );
});

test('what stands in several parts comes once to a page', () => {
  writeFileSync(join(folder, 'two.html'), page('shared steps'));
  writeFileSync(join(folder, 'three.html'), page('shared'));
  seal(folder, '/b/');
  expect(sealed('two.html').match(/\.shared/g)).toHaveLength(1);
  expect(sealed('two.html')).toContain(`<style>${rules('steps')}</style>`);
  expect(sealed('three.html').match(/\.shared/g)).toHaveLength(1);
});

test('one policy names every part, whichever of them a page has', () => {
  writeFileSync(join(folder, 'two.html'), page('steps'));
  seal(folder, '/b/');
  const policyOf = (file: string) => /content="([^"]+)"/.exec(sealed(file))?.[1];
  expect(policyOf('one.html')).toMatch(/style-src( 'sha256-[^']+'){4};/);
  expect(policyOf('two.html')).toBe(policyOf('one.html'));
  expect(policyOf('two.html')).toContain(`'${integrity(rules('steps'))}'`);
});

test('a pseudo-class that the bundler does not know stands in the page without its hyphen', () => {
  writeFileSync(join(folder, 'one.html'), page('none', `a:-target-current{top:0}${style}`));
  seal(folder, '/b/');
  expect(sealed('one.html')).toContain('<style>a:target-current{top:0}');
});

test('the licence comment and what is for shadow trees stay out of the page', () => {
  const built = `/*! a licence */\n@layer theme{:root,:host{top:0}}${style}\n`;
  writeFileSync(join(folder, 'one.html'), page('none', built));
  seal(folder, '/b/');
  expect(sealed('one.html')).toContain('<style>@layer theme{:root{top:0}}@layer base{');
  expect(sealed('one.html')).toContain('}</style>');
});

test('newlines stay out between sections and items, and stay where they part words', () => {
  const words = '<ul>\n<li>one</li>\n<li>two</li>\n</ul><p><b>three</b>\n<i>four</i></p>';
  writeFileSync(join(folder, 'one.html'), page('none').replace('</html>', words));
  seal(folder, '/b/');
  expect(sealed('one.html')).toContain(
    '<ul><li>one</li><li>two</li></ul><p><b>three</b>\n<i>four</i></p>',
  );
});

test('a stylesheet without one of its layers is refused, by name', () => {
  writeFileSync(
    join(folder, 'one.html'),
    page('none', style.replace('@layer steps', '@layer step')),
  );
  expect(() => seal(folder, '/b/')).toThrow('has no @layer steps');
});

test('two pages with different styles are refused', () => {
  writeFileSync(join(folder, 'two.html'), page('none', 'b{}'));
  expect(() => seal(folder, '/b/')).toThrow('same one <style>');
});
