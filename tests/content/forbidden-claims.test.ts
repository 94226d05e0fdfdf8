import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { readContent } from '#check/read/content.ts';
import { type Copy, copyFixture, discard } from './broken-copy.ts';
import { reports } from './faults.ts';

const home = { en: 'content/articles/home/en.mdx', fr: 'content/articles/home/fr.mdx' };
const rule = 'content/rules/forbidden.yml';
const locales = ['fr', 'en'] as const;

reports('a sentence that the facts forbid is reported with the reason', ({ replace }) => {
  const place = replace(home.en, 'The guide, <PageLink', 'It is  too\nlate. <PageLink');
  return {
    ...place,
    says: '“It is too late.” says what the facts do not support (too-late): One can',
  };
});

reports('a sentence that the facts forbid is reported in French', ({ replace }) => {
  const place = replace(home.fr, 'Le guide, <PageLink', 'Il est trop tard, <PageLink');
  return { ...place, says: '(too-late)' };
});

reports('a title that the facts forbid is reported', ({ replace }) => {
  const place = replace(home.en, 'title="The guide"', 'title="It is too late"');
  return { ...place, column: 1, says: '“It is too late” says what' };
});

reports('a summary that the facts forbid is reported', ({ replace }) => {
  const place = replace(home.en, 'Since 3 November 2025.', 'Too late since 3 November 2025.');
  return { ...place, says: '(too-late)' };
});

reports('words of the interface that the facts forbid are reported', ({ replace }) => {
  const place = replace('content/ui/en/site.json', '"Skip to the text"', '"It is too late"');
  return { ...place, says: '(too-late)' };
});

reports('an alt text that the facts forbid is reported', ({ replace }) => {
  const text = 'content/screens/screens.yml';
  const place = replace(text, "en: '", "en: 'It is too late. ");
  return { ...place, column: place.column + 4, says: '(too-late)' };
});

reports('a question and a denial may use the same words', ({ replace }) => {
  replace(home.en, 'The guide, <PageLink', 'Is it too late? It is not too late. <PageLink');
  return [];
});

reports('a pattern that is no regular expression is reported', ({ replace }) => {
  const { file, line, column } = replace(rule, "'\\btoo late\\b'", "'(too late'");
  return { file, line, column, says: 'it is no regular expression' };
});

/** Writes paragraphs on a page of its own. */
function writePage({ write, replace }: Copy, key: string, paragraphs: Record<string, string[]>) {
  for (const locale of locales) {
    const file = `content/articles/${key}/${locale}.mdx`;
    const head = '---\ntitle: One\nsummary: Two\nrevision: 1\n---';
    write(file, [head, ...(paragraphs[locale] ?? [])].join('\n\n'));
    replace('content/ui/addresses.json', '"setting": ', `"${key}": "${key}", "setting" : `);
  }
}

const forbidden = readContent(process.cwd()).forbidden.records;
const examples = (list: 'wrong' | 'right', quote = (words: string) => words) =>
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      [...forbidden.values()].flatMap(({ words }) => (words[locale]?.[list] ?? []).map(quote)),
    ]),
  );

/** What is said of a page with some paragraphs, held against the real list. */
function faultsOf(key: string, paragraphs: Record<string, string[]>): string[] {
  const copy = copyFixture();
  try {
    copy.write(rule, readFileSync(rule));
    writePage(copy, key, paragraphs);
    // What else a page of loose examples lacks is no matter here.
    return copy.faults().filter((fault) => fault.includes('do not support'));
  } finally {
    discard(copy);
  }
}

test('every wrong example of the real list is caught on a page, in both languages', () => {
  const wrong = examples('wrong');
  const faults = faultsOf('act', wrong);
  for (const sentence of Object.values(wrong).flat()) {
    expect(faults.filter((fault) => fault.includes(sentence))).not.toEqual([]);
  }
});

test('no right example of the real list is caught on a page', () => {
  expect(faultsOf('act', examples('right'))).toEqual([]);
});

test('the page of myths may quote every one of them', () => {
  const quotes = { fr: ['« ', ' »'], en: ['“', '”'] };
  for (const locale of locales) {
    const [open, close] = quotes[locale];
    const quoted = examples('wrong', (words) => `${open}${words}${close} Where is it from?`);
    expect(faultsOf('myths', { [locale]: quoted[locale] ?? [] })).toEqual([]);
    expect(faultsOf('act', { [locale]: quoted[locale] ?? [] })).not.toEqual([]);
  }
});

for (const [open, close] of ['„“', '„”', '「」']) {
  test(`${open}…${close} are quotation marks too`, () => {
    const quoted = [`${open}It is too late.${close} Where is it from?`];
    expect(faultsOf('myths', { en: quoted })).toEqual([]);
    expect(faultsOf('act', { en: quoted })).not.toEqual([]);
  });
}

for (const [is, count] of [
  ['false', 0],
  ['partly', 0],
  ['unknown', 0],
  ['true', 1],
] as const) {
  test(`a row that finds a myth ${is} ${count > 0 ? 'says it' : 'quotes it'}`, () => {
    const row = `<Row id="a" is="${is}" what="It is too late.">No.</Row>`;
    expect(faultsOf('act', { en: [row] })).toHaveLength(count);
  });
}
