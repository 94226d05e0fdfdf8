/** A name with the language in which it stands. */
export type NameInLanguage = { name: string; language: string };

/** Official names by language, and the languages of the body that has them, the main one first. */
type Named = { names: Record<string, string>; languages: string[] };

/** The official name in the reader's language where there is one, else in a language of the body itself. Throws where there is none. */
export function officialName({ names, languages }: Named, locale: string): NameInLanguage {
  for (const language of [locale, ...languages, ...Object.keys(names)]) {
    const name = names[language];
    if (name) return { name, language };
  }
  throw new Error('A record without a name passed its schema');
}
