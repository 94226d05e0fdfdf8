import i18next, { type TFunction } from 'i18next';
import type { Locale } from './locales.ts';

/** Gives the words of the interface in one locale. Its keys are those of `content/ui/en/site.json`. */
export type Translate = TFunction<'site'>;

/** The words of one locale, without any global state. Throws when words, or what fills a slot, are missing: see config.ts. */
export function translate(locale: Locale): Translate {
  return i18next.getFixedT(locale, 'site');
}
