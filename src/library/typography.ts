/** Where a text departs from the typography of its language. */
export type Misprint = { index: number; what: string };

type Habit = { pattern: RegExp; what: string };

const space = '[\u00a0\u202f]';

/** What each language asks for. French after the Lexique des règles typographiques de l’Imprimerie nationale. */
const habits: Record<string, Habit[]> = {
  fr: [
    {
      pattern: new RegExp(`(?<!${space})[;!?»]|(?<!${space})(?<!\\d):(?!/)`, 'g'),
      what: 'A no-break space must stand before',
    },
    { pattern: new RegExp(`«(?!${space})`, 'g'), what: 'A no-break space must stand after' },
    { pattern: /(?<=\d) (?=\d{3}(?!\d)|%)/g, what: 'A no-break space must stand in place of' },
    { pattern: /['"“”]/g, what: 'French writes ’ and « … », not' },
  ],
  en: [{ pattern: /['"«»]/g, what: 'English writes ’ and “ … ”, not' }],
};

/** Every place where a text departs from the typography of its language. Languages without habits here have none. */
export function misprints(text: string, locale: string): Misprint[] {
  return (habits[locale] ?? []).flatMap(({ pattern, what }) =>
    [...text.matchAll(pattern)].map((match) => ({
      index: match.index,
      what: `${what} ${match[0]}. npm run format mends it in French texts.`,
    })),
  );
}

/** Puts no-break spaces and apostrophes where French asks for them, in the text of a whole file. */
export function mendFrench(text: string): string {
  return text
    .replace(/ (?=[;!?»]|:(?=[ *<]|$))/gm, '\u00a0')
    .replace(/« ?(?=\S)/g, '«\u00a0')
    .replace(/(?<=\d) (?=\d{3}(?!\d)|%)/g, '\u00a0')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}
