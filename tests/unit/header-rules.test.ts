import { expect, test } from '@playwright/test';
import {
  headerRules,
  headersFile,
  headersFor,
  nginxLocations,
  parseHeadersFile,
} from '#integrations/security-policy/header-rules.ts';
import { headers } from '#integrations/security-policy/policy.ts';

const rules = headerRules(headers("default-src 'none'", true), '/b/', ['fr', 'de']);

test('pages keep to their origin, and pictures load in a reader view of another one', () => {
  const name = 'Cross-Origin-Resource-Policy';
  for (const page of ['/b/', '/b/fr/', '/b/de/seite/', '/b/go/setting/']) {
    expect(headersFor(rules, page)[name], page).toBe('same-origin');
  }
  for (const file of ['/b/_astro/a.avif', '/b/icon.svg', '/b/french.png']) {
    expect(headersFor(rules, file)[name], file).toBeUndefined();
  }
});

test('only what carries a hash is kept for ever', () => {
  expect(headersFor(rules, '/b/_astro/a.js')['Cache-Control']).toContain('immutable');
  expect(headersFor(rules, '/b/fr/')['Cache-Control']).toBeUndefined();
});

test('no path gets one header from two rules, because hosts join them with a comma', () => {
  for (const path of ['/b/', '/b/fr/', '/b/_astro/a.js', '/b/icon.svg']) {
    const given = rules.map((rule) => headersFor([rule], path));
    const names = given.flatMap((one) => Object.keys(one));
    expect(new Set(names).size, path).toBe(names.length);
  }
});

test('_headers is read as it was written', () => {
  expect(parseHeadersFile(headersFile(rules))).toEqual(rules);
});

test('nginx sends what _headers says, in each of its locations', () => {
  const locations = [
    ...nginxLocations(rules).matchAll(/^location (= )?(\S+) \{\n((?: .*\n)*)\}/gm),
  ].map(([, exact = '', start = '', body = '']) => ({
    location: exact + start,
    path: exact ? start.replace(/index\.html$/, '') : `${start}file`,
    sent: [...body.matchAll(/add_header (\S+) "(.*)" always;/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  }));
  // For a folder nginx looks for the location of its index.
  expect(locations.map(({ location }) => location)).toEqual([
    '/b/',
    '= /b/index.html',
    '/b/go/',
    '/b/fr/',
    '/b/de/',
    '/b/_astro/',
  ]);
  for (const { path, sent } of locations) {
    expect(Object.fromEntries(sent), path).toEqual(headersFor(rules, path));
  }
});

test('https is asked for on the whole host only where the site has it to itself', () => {
  const name = 'Strict-Transport-Security';
  expect(headers('', true)[name]).toBe('max-age=31536000');
  expect(headers('', false)).not.toHaveProperty(name);
});
