import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { type BuiltPage, builtPage, builtPages, findPage, locales, paths } from './site.ts';

const origin = 'https://notmycv.example';
const inSitemap = builtPages.filter(({ path }) => paths.includes(path));
const isNeutral = (path: string) => path === '/' || path.startsWith('/go/');
/** What an attribute says on each element that has it, in the order of the page. */
const valuesOf = (page: Document, element: string, attribute: string) =>
  [...page.querySelectorAll(`${element}[${attribute}]`)].map(
    (one) => one.getAttribute(attribute) ?? '',
  );
const alternatesOf = (page: Document) =>
  [...page.querySelectorAll<HTMLLinkElement>('link[rel="alternate"]')].map((link) => ({
    language: link.getAttribute('hreflang') ?? '',
    address: link.getAttribute('href') ?? '',
  }));
/** The same page in the other languages; a page in all of them has none. */
const translationsOf = ({ path, document }: BuiltPage) =>
  alternatesOf(document).filter(
    ({ language, address }) =>
      language !== 'x-default' && address !== `${origin}${path}` && !isNeutral(path),
  );
/** Every link of a page to a page or a place of the site that does not exist. */
const lostLinks = ({ path, document }: BuiltPage) =>
  valuesOf(document, 'a', 'href')
    .filter((link) => /^[/#]/.test(link))
    .filter((link) => {
      const [target = '', anchor] = link.split('#');
      const page = findPage(target || path);
      return !page || (anchor && !page.ids.includes(anchor));
    });
/** The policy with which a page begins its head, or undefined where something else comes first. */
const policyOf = (page: Document) => {
  const first = page.head.firstElementChild;
  return first?.getAttribute('http-equiv') === 'content-security-policy'
    ? first.getAttribute('content')
    : undefined;
};

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
  const own = builtPages.filter(({ path, document }) =>
    valuesOf(document, 'link[rel="canonical"]', 'href').includes(`${origin}${path}`),
  );
  expect(own.map(({ path }) => path).sort()).toEqual([...paths].sort());
  const others = builtPages.filter((page) => !own.includes(page)).map(({ path }) => path);
  // A step's neutral address names its page; the page for lost addresses names nothing.
  expect(
    others.filter((path) => !/^\/(404\.html|go\/[a-z-]+\/(web|app)-[a-z-]+\/)$/.test(path)),
  ).toEqual([]);
});

for (const page of builtPages) {
  const { path, html } = page;

  test(`${path} is valid HTML with one h1 and no SVG or style of its own`, async () => {
    const report = await validator.validateString(html, `dist${path}`);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`,
      ),
    );
    expect(faults).toEqual([]);
    expect(page.document.querySelectorAll('h1')).toHaveLength(1);
    // Tor's safest mode draws no SVG: a page must not need one.
    expect(page.document.querySelectorAll('svg, [style]')).toHaveLength(0);
  });

  test(`${path} begins its head with the one policy`, () => {
    const own = policyOf(page.document);
    expect(own).toBeDefined();
    expect(own).toBe(policyOf(builtPage('/').document));
    expect(own).toContain("default-src 'none'");
    expect(own).not.toContain('unsafe');
    expect(page.document.querySelectorAll('script:not([src][integrity^="sha256-"])')).toHaveLength(
      0,
    );
  });

  test(`${path} links only to pages and places that exist`, () => {
    expect(lostLinks(page)).toEqual([]);
  });

  test(`${path} gives each of its ids once`, () => {
    const { ids } = page;
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
}

for (const page of inSitemap) {
  const { path } = page;

  test(`${path} names itself and its translations, and they name it`, () => {
    const alternates = alternatesOf(page.document);
    expect(alternates.map(({ language }) => language)).toEqual([...locales, 'x-default']);
    expect(alternates.map(({ address }) => address)).toContain(`${origin}${path}`);
    for (const { address } of alternates) {
      const other = builtPage(address.replace(origin, ''));
      expect(alternatesOf(other.document).map((back) => back.address)).toContain(
        `${origin}${path}`,
      );
    }
  });

  test(`${path} leads to itself in the other languages by one plain link each`, () => {
    for (const { language, address } of translationsOf(page)) {
      const target = new URL(address).pathname;
      const links = page.document.querySelectorAll(`a[rel="alternate"][href="${target}"]`);
      expect(links, target).toHaveLength(1);
      expect(links[0]?.getAttribute('lang')).toBe(language);
      expect(links[0]?.getAttribute('hreflang')).toBe(language);
    }
  });

  test(`${path} is in the language of its address`, () => {
    const locale = locales.find((row) => path.startsWith(`/${row}/`)) ?? locales[0];
    expect(page.document.documentElement.getAttribute('lang')).toBe(locale);
  });
}

test('the pictures that pages name exist', () => {
  const named = builtPages.flatMap(({ document }) =>
    ['src', 'srcset'].flatMap((attribute) => valuesOf(document, '', attribute)),
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((file) => !existsSync(join('dist', file)))).toEqual([]);
});
