import type { Locale } from './locales.ts';

/**
 * The variant in which a language writes dates and lists here: English as in Europe, day first and no serial comma.
 * A locale that names its region or its script stays as it is.
 */
export function dateLocale(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

const shapes = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

// Kept, because a page writes fifty dates and a formatter of Intl is slow to create.
const writers = new Map<string, Intl.DateTimeFormat>();

/**
 * A day or a month in words: « 3 novembre 2025 », “October 2025”.
 * @param date `2025-11-03` or `2025-10`
 */
export function formatDate(date: string, locale: Locale): string {
  const shape = date.length === 7 ? 'month' : 'day';
  const key = `${locale} ${shape}`;
  const writer = writers.get(key) ?? new Intl.DateTimeFormat(dateLocale(locale), shapes[shape]);
  writers.set(key, writer);
  const written = writer.format(new Date(shape === 'month' ? `${date}-01` : date));
  // Intl neither counts the first of the month as an ordinal, as French does, nor binds a day to its month.
  const counted =
    new Intl.Locale(locale).language === 'fr' ? written.replace(/^1 /, '1er ') : written;
  return counted.replace(/(?<=^\S{1,3}) (?=\D)/, '\u00a0');
}

/** A date in words, split around its year, which keeps the spaces beside it: « 3 novembre », « 2025 », «  ». */
export function aroundYear(words: string): string[] {
  return words.split(/(\s*\d{4}\s*)/);
}

/** The name of a language in another: « anglais », “French”. Throws on a code that Intl does not know. */
export function languageName(language: string, locale: Locale): string {
  const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(language);
  if (!name) throw new Error(`Intl knows no language "${language}"`);
  return name;
}

/** The name of a country: « Suisse ». `country` is its ISO 3166-1 code. */
export function countryName(country: string, locale: Locale): string {
  // The long name of Hong Kong alone takes sides: “Hong Kong SAR China”.
  const style = country === 'HK' ? 'short' : 'long';
  const names = new Intl.DisplayNames(locale, { type: 'region', style, fallback: 'none' });
  const name = names.of(country);
  if (!name) throw new Error(`Intl knows no country "${country}"`);
  return name;
}

/** A choice among words, as the language lists them: « a, b ou c ». */
export function formatChoice(words: string[], locale: Locale): string {
  return new Intl.ListFormat(dateLocale(locale), { type: 'disjunction' }).format(words);
}

/** Several things, as the language lists them: « a, b et c ». */
export function formatList(words: string[], locale: Locale): string {
  return new Intl.ListFormat(dateLocale(locale), { type: 'conjunction' }).format(words);
}
