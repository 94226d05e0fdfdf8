import addresses from '#content/ui/addresses.json' with { type: 'json' };

/** A language in which the guide is written: a row of `content/ui/addresses.json`. */
export type Locale = keyof typeof addresses;

/** Every locale, the first row first. */
export const locales = Object.keys(addresses) as Locale[];

/** Tells whether a word names a locale of the guide. */
export function isLocale(word: string | undefined): word is Locale {
  return locales.some((locale) => locale === word);
}
