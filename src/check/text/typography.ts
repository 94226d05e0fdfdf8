/** Where a text departs from the typography of its language. */
export type Misprint = { index: number; what: string };

type TypographyRule = { pattern: RegExp; what: string };

const space = '[\u00a0\u202f]';

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
  'January|February|March|April|May|June|July|August|September|October|November|December';

/** The space between a day and its month. */
const inDate = new RegExp(`(?<=(?<!\\d)(?:1er|\\d{1,2})) (?=(?:${months})(?!\\p{L}))`, 'gu');

/** The space between a number and what it counts in time. */
const inSpan = /(?<=\d) (?=(?:ans?|mois|semaines?|jours?|heures?|minutes?)(?!\p{L}))/gu;

/** The space between the name of a provision of law and its number. */
const inProvision =
  /(?<=(?<!\p{L})(?:[Aa]rticles?|[Pp]aragraphes?|[Pp]oints?|[Aa]nnexes?|[Pp]rincipes?|[Cc]hapitres?)) (?=\d|\p{Lu}(?![\p{L}’])|\p{Ll}\))/gu;

/** The hyphen in the number of a law or a case: P-39.1, C-526/24. */
const inLawNumber = /(?<=(?<![\p{L}\d])\p{Lu})-(?=\d)/gu;

const bound = 'A no-break space must stand in place of';

const everywhere: TypographyRule[] = [
  { pattern: inDate, what: bound },
  { pattern: inLawNumber, what: 'A no-break hyphen (U+2011) must stand in place of' },
];

/** What each language asks for. French after the Lexique des règles typographiques de l’Imprimerie nationale. */
const typographyRules: Record<string, TypographyRule[]> = {
  fr: [
    {
      pattern: new RegExp(`(?<!${space})[;!?»]|(?<!${space})(?<!\\d):(?!/)`, 'g'),
      what: 'A no-break space must stand before',
    },
    { pattern: new RegExp(`«(?!${space})`, 'g'), what: 'A no-break space must stand after' },
    { pattern: /(?<=\d) (?=\d{3}(?!\d)|%)/g, what: bound },
    { pattern: inSpan, what: bound },
    { pattern: inProvision, what: bound },
    { pattern: /['"“”]/g, what: 'French writes ’ and « … », not' },
    ...everywhere,
  ],
  en: [{ pattern: /['"«»]/g, what: 'English writes ’ and “ … ”, not' }, ...everywhere],
};

/** Every place where a text departs from the typography of its language. Languages without rules here have none. */
export function misprints(text: string, locale: string): Misprint[] {
  return (typographyRules[locale] ?? []).flatMap(({ pattern, what }) => {
    const found = [...text.matchAll(pattern)];
    if (found.length === 0) return [];
    const left = [...fixTypography(text, locale).matchAll(pattern)].length;
    const remedy =
      left < found.length ? ` npm run format fixes ${left > 0 ? 'some of these' : 'it'}.` : '';
    return found.map(({ index, 0: sign }) => ({
      index,
      what: `${what} ${sign === ' ' ? 'the space' : sign} in “${wordsAround(text, index, sign)}”.${remedy}`,
    }));
  });
}

function wordsAround(text: string, index: number, sign: string): string {
  const [before = ''] = /\S*\s?$/.exec(text.slice(0, index)) ?? [];
  const [after = ''] = /^\s?\S*/.exec(text.slice(index + sign.length)) ?? [];
  return before + sign + after;
}

/**
 * On which side of a punctuation mark the number of a source stands. In French before it (Office québécois de la
 * langue française, « Appel de note »), in English after it. Undefined for a language without such a rule.
 */
export const citeSide: Record<string, 'before' | 'after'> = { fr: 'before', en: 'after' };

const cites = '((?:<Cite id="[^"]+" ?/>)+)';

/** The numbers of sources on the wrong side of a mark, each in a group of its own. */
const misplaced = {
  before: new RegExp(`([.,]|\u00a0?[;:!?])${cites}`, 'g'),
  after: new RegExp(`${cites}([.,;:!?])`, 'g'),
};

/** Writes spaces, apostrophes, hyphens and the place of citations as a language asks, in the text of a whole file. */
export function fixTypography(text: string, locale: string): string {
  if (!(locale in typographyRules)) return text;
  const side = citeSide[locale];
  const fixed = (locale === 'fr' ? fixFrench(text) : text)
    .replace(inDate, '\u00a0')
    .replace(inLawNumber, '\u2011')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  return side ? fixed.replace(misplaced[side], '$2$1') : fixed;
}

function fixFrench(text: string): string {
  return text
    .replace(/ (?=[;!?»]|:(?=[ *<]|$))/gm, '\u00a0')
    .replace(/« ?(?=\S)/g, '«\u00a0')
    .replace(/(?<=\d) (?=\d{3}(?!\d)|%)/g, '\u00a0')
    .replace(inSpan, '\u00a0')
    .replace(inProvision, '\u00a0');
}
