import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { publication } from '#domain/publication.ts';
import { builtPage, builtPages, locales, pathTo } from './site.ts';

const { contact, issues } = publication.parse(
  parse(readFileSync('content/publication.yml', 'utf8')),
);

for (const locale of locales) {
  test(`the page on the method in ${locale} gives both ways to report an error`, () => {
    const { document } = builtPage(pathTo(locale, 'method'));
    expect(document.querySelector(`main a[href="mailto:${contact}"]`)?.textContent).toBe(contact);
    expect(document.querySelector(`main a[href="${issues}"]`)).not.toBeNull();
  });
}

test('no page has anything to fill in', () => {
  const odd = builtPages.filter(({ document }) =>
    document.querySelector('form, input, textarea, select'),
  );
  expect(odd.map(({ path }) => path)).toEqual([]);
});

test('security.txt says where to write, for less than a year to come', () => {
  const text = readFileSync('dist/.well-known/security.txt', 'utf8');
  expect(text).toContain(`Contact: mailto:${contact}\n`);
  const [, expires = ''] = /^Expires: (.+)$/m.exec(text) ?? [];
  const days = (Date.parse(expires) - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(300);
  expect(days).toBeLessThan(366);
});
