import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { builtPages, locales, paths } from './site.ts';

const origin = 'https://notmycv.example';
const inSitemap = builtPages.filter(({ path }) => paths.includes(path));
const isNeutral = (path: string) => path === '/' || path.startsWith('/go/');
const idsOf = (html: string) => [...html.matchAll(/ id="?([^" >]+)/g)].map(([, id]) => id);
const linksOf = (html: string) =>
  [...html.matchAll(/<a [^>]*href="?([^" >]+)/g)].map(([, link = '']) => link);
const alternatesOf = (html: string) =>
  [...html.matchAll(/<link rel="?alternate"? hreflang="?([^" >]+)"? href="?([^" >]+)"?>/g)].map(
    ([, language = '', address = '']) => ({ language, address }),
  );

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // What the compiler writes: shorter, and as valid.
  rules: {
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'no-inline-style': 'error',
    'long-title': 'off',
  },
});

test('the sitemap names every built page that names itself as the one to find', () => {
  const own = builtPages.filter(({ path, html }) =>
    new RegExp(`<link rel="?canonical"? href="?${origin}${path}"?>`).test(html),
  );
  expect(own.map(({ path }) => path).sort()).toEqual([...paths].sort());
  const others = builtPages.filter((page) => !own.includes(page)).map(({ path }) => path);
  // A step's neutral address names its page; the page for lost addresses names nothing.
  expect(
    others.filter((path) => !/^\/(404\.html|go\/[a-z-]+\/(web|app)-[a-z-]+\/)$/.test(path)),
  ).toEqual([]);
});

for (const { path, html } of builtPages) {
  test(`${path} is valid HTML with one h1 and no SVG or style of its own`, async () => {
    const report = await validator.validateString(html, `dist${path}`);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`,
      ),
    );
    expect(faults).toEqual([]);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    // Tor's safest mode draws no SVG: a page must not need one.
    expect(html).not.toMatch(/<svg|style="/);
  });

  test(`${path} begins its head with the one policy`, () => {
    const policy = /<head><meta http-equiv="content-security-policy" content="([^"]+)">/;
    const [, own] = policy.exec(html) ?? [];
    const [, door] = policy.exec(builtPages.find((page) => page.path === '/')?.html ?? '') ?? [];
    expect(own).toBeDefined();
    expect(own).toBe(door);
    expect(own).toContain("default-src 'none'");
    expect(own).not.toContain('unsafe');
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    expect(html.match(/<script /g)?.length ?? 0).toBe(
      html.match(/<script [^>]*integrity="sha256-/g)?.length ?? 0,
    );
  });

  test(`${path} links only to pages and places that exist`, () => {
    const lost = linksOf(html)
      .filter((link) => /^[/#]/.test(link))
      .filter((link) => {
        const [target = '', anchor] = link.split('#');
        const page = builtPages.find((other) => other.path === (target || path));
        return !page || (anchor && !idsOf(page.html).includes(anchor));
      });
    expect(lost).toEqual([]);
  });

  test(`${path} gives each of its ids once`, () => {
    const ids = idsOf(html);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
}

for (const { path, html } of inSitemap) {
  test(`${path} names itself and its translations, and they name it`, () => {
    const alternates = alternatesOf(html);
    expect(alternates.map(({ language }) => language)).toEqual([...locales, 'x-default']);
    expect(alternates.map(({ address }) => address)).toContain(`${origin}${path}`);
    for (const { address } of alternates) {
      const other = builtPages.find((page) => `${origin}${page.path}` === address);
      expect(other, address).toBeDefined();
      expect(alternatesOf(other?.html ?? '').map((back) => back.address)).toContain(
        `${origin}${path}`,
      );
    }
  });

  test(`${path} leads to itself in the other languages by one plain link each`, () => {
    for (const { language, address } of alternatesOf(html)) {
      if (language === 'x-default' || address === `${origin}${path}` || isNeutral(path)) continue;
      const target = new URL(address).pathname;
      const links = html.match(/<a [^>]*rel="?alternate[^>]*>/g) ?? [];
      const link = links.find((tag) => tag.includes(target));
      expect(link, target).toMatch(
        new RegExp(`lang="?${language}[" ].*hreflang="?${language}[" ]`),
      );
    }
  });

  test(`${path} is in the language of its address`, () => {
    const locale = locales.find((row) => path.startsWith(`/${row}/`)) ?? locales[0];
    expect(html).toMatch(new RegExp(`<html lang="?${locale}[" >]`));
  });
}

test('the pictures that pages name exist', () => {
  const named = builtPages.flatMap(({ html }) =>
    [...html.matchAll(/(?:src|srcset)="?(\/[^" >]+)/g)].map(([, file = '']) => file),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !existsSync(join('dist', file)))).toEqual([]);
});
