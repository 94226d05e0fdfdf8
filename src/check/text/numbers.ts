import { dateLocale } from '#i18n/format.ts';
import { asWord } from './as-word.ts';

/** The shapes in which a date may stand in a sentence. */
const shapes: Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'long' },
  // Without a day or a year beside it a month may be another word: English “may”.
  { month: 'long', year: 'numeric' },
];

/**
 * The numbers and dates of a text, written the same whatever its language: « 3 novembre 2025 » and
 * “3 November 2025” both give `2025-11-03`, « 4 228 », “4,228” and „4.228“ all give `4228`. Sorted.
 */
export function numbersIn(text: string, locale: string): string[] {
  const { dates, rest } = takeDates(text, locale);
  const { group, decimal } = formatsOf(locale);
  const joined = rest.replace(group, '').replace(decimal, '.');
  return [...dates, ...(joined.match(/\d+(\.\d+)?/g) ?? [])].sort();
}

/** The dates of a text that have a year, as the facts write them: `2025-11-03`, `2025-11`. */
export function datesIn(text: string, locale: string): string[] {
  return takeDates(text, locale).dates.filter((date) => /^\d{4}-/.test(date));
}

/** Where the dates of a text stand, as offsets: `end` is that of the first character behind. */
export function dateRanges(text: string, locale: string): { start: number; end: number }[] {
  return formatsOf(locale).dates.flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
}

/** The dates of a text, and what is left of it without them. */
function takeDates(text: string, locale: string): { dates: string[]; rest: string } {
  const dates: string[] = [];
  let rest = text;
  for (const { pattern, months } of formatsOf(locale).dates) {
    rest = rest.replace(pattern, (...match) => {
      const { day, month, year }: Record<string, string | undefined> = match.at(-1);
      const number = months.findIndex((name) => name === month?.toLowerCase()) + 1;
      const parts = [year, String(number).padStart(2, '0'), day?.padStart(2, '0')];
      dates.push(parts.filter(Boolean).join('-'));
      return ' ';
    });
  }
  return { dates, rest };
}

/** Dates of one shape, and the names that their months have there, in lower case. */
type DateFormat = { pattern: RegExp; months: string[] };

/** How a language writes its dates and numbers. */
type Formats = {
  dates: DateFormat[];
  /** the sign between thousands */
  group: RegExp;
  /** the sign between a whole number and its fraction */
  decimal: RegExp;
};

// Kept, because asking Intl takes longer than checking a page.
const formats = new Map<string, Formats>();

function formatsOf(locale: string): Formats {
  const kept = formats.get(locale);
  if (kept) return kept;
  const found = { dates: shapes.map((shape) => dateFormat(locale, shape)), ...separators(locale) };
  formats.set(locale, found);
  return found;
}

function separators(locale: string): Pick<Formats, 'group' | 'decimal'> {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.5);
  const signOf = (type: string) => parts.find((part) => part.type === type)?.value;
  const [group = ' ', decimal = '.'] = [signOf('group'), signOf('decimal')];
  // Whatever Intl writes, people also put spaces, and a straight apostrophe for a curly one.
  const groups = ` \u00a0\u202f${RegExp.escape(group)}${group === '’' ? "'" : ''}`;
  return {
    group: new RegExp(`(?<=\\d)[${groups}](?=\\d{3}(?!\\d))`, 'g'),
    decimal: new RegExp(`(?<=\\d)${RegExp.escape(decimal)}(?=\\d)`, 'g'),
  };
}

/** A date as Intl writes it in a language: « 3 de noviembre de 2025 ». */
function dateFormat(locale: string, shape: Intl.DateTimeFormatOptions): DateFormat {
  const writer = new Intl.DateTimeFormat(dateLocale(locale), { ...shape, timeZone: 'UTC' });
  const parts = writer.formatToParts(Date.UTC(2025, 0));
  // A month beside a day may have a form of its own: Polish “sierpień”, but “21 sierpnia”.
  const months = Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month))
    .flatMap((date) => writer.formatToParts(date))
    .flatMap(({ type, value }) => (type === 'month' ? value.toLowerCase() : []));
  const pattern = parts.map(({ type, value }, index) => {
    if (type === 'day') return '(?<day>\\d{1,2})(?:er|\\.?[º°])?';
    if (type === 'month') return `(?<month>${months.map(RegExp.escape).join('|')})`;
    if (type === 'year') return '(?<year>\\d{4})';
    const isIdeograph = /\p{scx=Han}/u.test(value);
    if (isIdeograph) return `\\s?${RegExp.escape(value)}\\s?`;
    const literal = RegExp.escape(value).replaceAll(RegExp.escape(' '), '\\s');
    // What follows the last part is often left out, or replaced by an ending: Bulgarian “г.”, Hungarian “21.”.
    return index === parts.length - 1 ? `(?:${literal})?` : literal;
  });
  return { months, pattern: new RegExp(asWord(pattern.join('')), 'giv') };
}
