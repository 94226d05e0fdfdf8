/** A name with the language in which it stands. */
export type NameInLanguage = { name: string; language: string };

/** Official names by language, and the languages of whoever bears them, their own first. */
type Named = { names: Record<string, string>; languages: string[] };

/** The official name in the reader's language where there is one, else the one in a language of their own. Throws where there is none. */
export function officialName({ names, languages }: Named, locale: string): NameInLanguage {
  for (const language of [locale, ...languages, ...Object.keys(names)]) {
    const name = names[language];
    if (name) return { name, language };
  }
  throw new Error('A record without a name passed its schema');
}
