import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { type Copy, copyFixture, discard } from './broken-copy.ts';

const table = 'content/ui/addresses.json';

/** Gives a copy of the fixture one more language, with the words and numbers that its Intl would write. */
function addLanguage({ root, replace, redraw }: Copy, locale: string): void {
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  for (const file of globSync('content/*/*/en.mdx', { cwd: root })) {
    const text = readFileSync(join(root, file), 'utf8')
      .replace(/\d+\s\w+\s\d{4}/g, (day) => date.format(Date.parse(`${day} 12:00`)))
      .replace(/October \d{4}/g, (day) => month.format(Date.parse(`1 ${day} 12:00`)));
    writeFileSync(join(root, file.replace('en.mdx', `${locale}.mdx`)), text);
  }
  for (const file of ['content/rules/claims.yml', 'content/rules/forbidden.yml']) {
    const rules = parse(readFileSync(join(root, file), 'utf8')) as Record<
      string,
      { words?: object }
    >;
    const words = file.endsWith('claims.yml') ? rules : (rules['too-late']?.words ?? {});
    Object.assign(words, { [locale]: Reflect.get(words, 'en') });
    writeFileSync(join(root, file), JSON.stringify(rules));
  }
  replace(
    'content/facts/sources.yml',
    '    fr: Une note',
    `    ${locale}: Eine Notiz\n    fr: Une note`,
  );
  const screens = 'content/screens/screens.yml';
  const altTexts = readFileSync(join(root, screens), 'utf8');
  // The labels alone: English words would be reported as such.
  const all = altTexts.replace(/^( {4})en: '(.*)'$/gm, (line, indent: string, words: string) => {
    const slots = words.match(/{{.*?}}/g)?.join(' ') ?? '';
    return `${line}\n${indent}${locale}: '${locale} ${slots}'`;
  });
  writeFileSync(join(root, screens), all);
  cpSync(join(root, 'content/ui/en'), join(root, `content/ui/${locale}`), { recursive: true });
  for (const words of ['Skip to the text', 'Your rights', ' day"', ' days"'])
    replace(`content/ui/${locale}/site.json`, words, `*${words}`);
  const rows = JSON.parse(readFileSync(join(root, table), 'utf8')) as Record<string, object>;
  writeFileSync(join(root, table), JSON.stringify({ ...rows, [locale]: rows['en'] }));
  redraw();
}

for (const locale of ['de-CH', 'zh-HK', 'zh-Hant']) {
  test(`${locale} may be a language of the guide`, () => {
    const copy = copyFixture();
    try {
      addLanguage(copy, locale);
      expect(copy.faults()).toEqual([]);
      copy.remove(`content/articles/home/${locale}.mdx`);
      expect(copy.faults().join('\n')).toContain(`The page "home" has no "${locale}" version`);
    } finally {
      discard(copy);
    }
  });
}
