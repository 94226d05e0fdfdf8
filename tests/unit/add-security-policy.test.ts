import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { integrity } from '#integrations/security-policy/policy.ts';
import { addSecurityPolicy } from '#integrations/security-policy/add-security-policy.ts';
import { parsePage } from '../html.ts';

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
const secured = (file: string) => readFileSync(join(folder, file), 'utf8');

let folder = '';

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro/a.js'), 'export {};');
  writeFileSync(join(folder, 'one.html'), page('none'));
});

test.afterEach(() => rmSync(folder, { recursive: true }));

test('the policy is the first thing in the head, and scripts carry their hash', () => {
  addSecurityPolicy(folder, '/b/');
  const { head } = parsePage(secured('one.html'));
  expect(head.firstElementChild?.getAttribute('http-equiv')).toBe('content-security-policy');
  expect(head.querySelector('script')?.getAttribute('integrity')).toBe(integrity('export {};'));
});

test('the headers are those of the paths that a host is asked for, base included', () => {
  addSecurityPolicy(folder, '/b/');
  const file = readFileSync(join(folder, '_headers'), 'utf8');
  expect(file).toMatch(/^\/b\/\*\n {2}Content-Security-Policy: .*frame-ancestors 'none'$/m);
  expect(file).toMatch(/^\/b\/_astro\/\*\n {2}Cache-Control: .*immutable$/m);
  expect(file).not.toMatch(/^\/(\*|_astro)/m);
});

test('a page carries those parts of the stylesheet that it needs, behind what all pages need', () => {
  writeFileSync(join(folder, 'two.html'), page('steps'));
  addSecurityPolicy(folder, '/b/');
  expect(secured('one.html')).toContain(`<style>${common}</style><script`);
  expect(secured('two.html')).toContain(
    `<style>${common}</style><style>${rules('steps')}</style><script`,
  );
});

test('what stands in several parts comes once to a page', () => {
  writeFileSync(join(folder, 'two.html'), page('shared steps'));
  writeFileSync(join(folder, 'three.html'), page('shared'));
  addSecurityPolicy(folder, '/b/');
  expect(secured('two.html').match(/\.shared/g)).toHaveLength(1);
  expect(secured('two.html')).toContain(`<style>${rules('steps')}</style>`);
  expect(secured('three.html').match(/\.shared/g)).toHaveLength(1);
});

test('one policy names every part, whichever of them a page has', () => {
  writeFileSync(join(folder, 'two.html'), page('steps'));
  addSecurityPolicy(folder, '/b/');
  const policyOf = (file: string) =>
    parsePage(secured(file)).querySelector('meta')?.getAttribute('content');
  expect(policyOf('one.html')).toMatch(/style-src( 'sha256-[^']+'){4};/);
  expect(policyOf('two.html')).toBe(policyOf('one.html'));
  expect(policyOf('two.html')).toContain(`'${integrity(rules('steps'))}'`);
});

test('a pseudo-class that the bundler does not know stands in the page without its hyphen', () => {
  writeFileSync(join(folder, 'one.html'), page('none', `a:-target-current{top:0}${style}`));
  addSecurityPolicy(folder, '/b/');
  expect(secured('one.html')).toContain('<style>a:target-current{top:0}');
});

test('the licence comment and what is for shadow trees stay out of the page', () => {
  const built = `/*! a licence */\n@layer theme{:root,:host{top:0}}${style}\n`;
  writeFileSync(join(folder, 'one.html'), page('none', built));
  addSecurityPolicy(folder, '/b/');
  expect(secured('one.html')).toContain('<style>@layer theme{:root{top:0}}@layer base{');
  expect(secured('one.html')).toContain('}</style>');
});

test('newlines stay out between sections and items, and stay where they part words', () => {
  const words = '<ul>\n<li>one</li>\n<li>two</li>\n</ul><p><b>three</b>\n<i>four</i></p>';
  writeFileSync(join(folder, 'one.html'), page('none').replace('</html>', words));
  addSecurityPolicy(folder, '/b/');
  expect(secured('one.html')).toContain(
    '<ul><li>one</li><li>two</li></ul><p><b>three</b>\n<i>four</i></p>',
  );
});

test('a stylesheet without one of its layers is refused, by name', () => {
  writeFileSync(
    join(folder, 'one.html'),
    page('none', style.replace('@layer steps', '@layer step')),
  );
  expect(() => addSecurityPolicy(folder, '/b/')).toThrow('has no @layer steps');
});

test('two pages with different styles are refused', () => {
  writeFileSync(join(folder, 'two.html'), page('none', 'b{}'));
  expect(() => addSecurityPolicy(folder, '/b/')).toThrow('same one <style>');
});
