import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { locales } from '#i18n/locales.ts';
import { fixTypography } from '#check/text/typography.ts';

// Part of npm run format: writes the texts of each language after its own typography.
for (const locale of locales) {
  for (const file of globSync([`content/*/*/${locale}.mdx`, `content/ui/${locale}/*.json`])) {
    const text = readFileSync(file, 'utf8');
    const fixed = fixTypography(text, locale);
    if (fixed !== text) writeFileSync(file, fixed);
  }
}

// The alt texts of the screens stand in one file, a line for each language.
const screens = 'content/screens/screens.yml';
const text = readFileSync(screens, 'utf8');
const fixed = locales.reduce((all, locale) => {
  const altText = new RegExp(`^ {4}${locale}: .*$`, 'gm');
  return all.replace(altText, (line) => fixTypography(line, locale));
}, text);
if (fixed !== text) writeFileSync(screens, fixed);
