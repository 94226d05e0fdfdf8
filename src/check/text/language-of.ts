import eld from 'eld/extrasmall';

const known = new Set(Object.values(eld.info().Languages));

/** How the detector names the language of a locale, or undefined where it does not know that: Irish, Maltese. */
export function detectedName(locale: string): string | undefined {
  const { language } = new Intl.Locale(locale);
  // It knows Norwegian as a whole.
  const name = ['nb', 'nn'].includes(language) ? 'no' : language;
  return known.has(name) ? name : undefined;
}

/** The language of a text, as ISO 639-1 writes it, or undefined where it is too short to tell. */
export function languageOf(text: string): string | undefined {
  const words = text.match(/\p{scx=Han}|[\p{L}\d]+/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const found = eld.detect(text);
  return found.isReliable() ? found.language : undefined;
}

/** With four words no text of the guide was taken for another language; with three some were. */
const fewestWords = 6;
