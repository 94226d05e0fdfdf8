import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '#check/read/content.ts';
import { readerWords } from '#check/rules/reader-words.ts';
import { fixYaml } from '#check/text/fix-yaml.ts';
import { fixTypography } from '#check/text/typography.ts';

// Part of npm run format: writes the texts of each language after its own typography.
const content = readContent(process.cwd());
for (const locale of [...content.locales, ...content.drafts]) {
  for (const file of globSync([`content/*/*/${locale}.mdx`, `content/ui/${locale}/*.json`])) {
    fix(file, (text) => fixTypography(text, locale));
  }
}

// Facts have words in several languages, and others that are quoted: only ours are touched.
const inFacts = readerWords(content).filter(({ yaml: { file } }) =>
  /^content\/(facts|screens)\//.test(file),
);
for (const [file, words] of Map.groupBy(inFacts, ({ yaml }) => yaml.file)) {
  fix(file, (text) => fixYaml(text, words));
}

function fix(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const fixed = change(text);
  if (fixed !== text) writeFileSync(file, fixed);
}
