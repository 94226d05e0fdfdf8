import { globSync } from 'node:fs';
import { files, idIn } from '#domain/files.ts';
import { isDraft, type Locale, locales } from '#i18n/locales.ts';

/** The texts that there are, `faq/de`. Not looked for where every language is whole: then each page has one. */
const texts = new Set(locales.some(isDraft) ? textsFound() : []);

/** Tells whether a page exists in a locale: a draft has only those that are written. */
export function isWritten({ key, locale }: { key: string; locale: Locale }): boolean {
  return !isDraft(locale) || texts.has(`${key}/${locale}`);
}

function textsFound(): string[] {
  return [files.articles, files.walkthroughs, files.regions].flatMap(({ path }) =>
    globSync(path).map((file) => idIn(path, file.replaceAll('\\', '/'))),
  );
}
