import i18next, { type TFunction } from 'i18next';
import type { Locale } from './locales.ts';

/** Gives the interface's own words in one locale. Its keys are those of `content/ui/en/site.json`. */
export type Translate = TFunction<'site'>;

/** The words of one locale, without any global state. They throw when a word or what fills its slot is missing: config.ts. */
export function translate(locale: Locale): Translate {
  return i18next.getFixedT(locale, 'site');
}
