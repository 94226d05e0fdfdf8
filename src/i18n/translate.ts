import i18next, { type TFunction } from 'i18next';
import type { Locale } from './locales.ts';

/** Gives the interface's own words in one locale. Its keys are those of `content/ui/en/site.json`. */
export type Translate = TFunction<'site'>;

/**
 * The words of one locale, without any global state. They throw when a word or what fills its slot is missing:
 * i18next would answer with the key, or leave a hole.
 */
export function translate(locale: Locale): Translate {
  const file = `content/ui/${locale}/site.json`;
  return new Proxy(i18next.getFixedT(locale, 'site'), {
    apply(t, self, [key, options]: [string, object?]) {
      const missingInterpolationHandler = (text: string, [slot]: [string]) => {
        throw new Error(
          `${file}  The words "${text}" have the slot ${slot}, and nothing fills it.`,
        );
      };
      const asked = { ...options, lng: locale, ns: 'site' as const, missingInterpolationHandler };
      if (!i18next.exists(key, asked)) {
        throw new Error(`${file}  The words "${key}" are missing. Add them, in every language.`);
      }
      return Reflect.apply(t, self, [key, asked]);
    },
  });
}
