import addresses from '#content/ui/addresses.json' with { type: 'json' };
import drafts from '#content/ui/drafts.json' with { type: 'json' };
import { showsDrafts } from '#env/drafts.ts';

/** A language in which the guide is written: a row of `content/ui/addresses.json`. Drafts go by the same type. */
export type Locale = keyof typeof addresses;

/** Every locale in which the guide is whole, the first row first. */
export const wholeLocales = Object.keys(addresses) as Locale[];

/** The first of them: it stands in for what a draft lacks. */
export const firstLocale = wholeLocales[0] as Locale;

/** Every locale that is shown: the whole ones, and after them the drafts where those are asked for. */
export const locales = [...wholeLocales, ...((showsDrafts ? Object.keys(drafts) : []) as Locale[])];

/** Tells whether a locale that is shown is a draft: what it lacks is shown in the first language. */
export function isDraft(locale: Locale): boolean {
  return !wholeLocales.includes(locale);
}

/** Tells whether a word names a locale of the guide. */
export function isLocale(word: string | undefined): word is Locale {
  return locales.some((locale) => locale === word);
}
