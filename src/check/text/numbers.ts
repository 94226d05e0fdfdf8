import { dateLocale } from '#i18n/format.ts';

/** The shapes in which a date may stand in a sentence. */
const shapes: Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'long' },
  // Without a day or a year beside it a month may be another word: English “may”.
  { month: 'long', year: 'numeric' },
];

/**
 * The numbers and dates of a text, written the same whatever its language: « 3 novembre 2025 » and
 * “3 November 2025” both give `2025-11-03`, « 4 228 » and “4,228” both give `4228`. Sorted.
 */
export function numbersIn(text: string, locale: string): string[] {
  const { dates, rest } = takeDates(text, locale);
  const joined = rest
    .replace(/(?<=\d)[ \u00a0\u202f,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.');
  return [...dates, ...(joined.match(/\d+(\.\d+)?/g) ?? [])].sort();
}

/** The dates of a text that have a year, as the facts write them: `2025-11-03`, `2025-11`. */
export function datesIn(text: string, locale: string): string[] {
  return takeDates(text, locale).dates.filter((date) => /^\d{4}-/.test(date));
}

/** The dates of a text, and what is left of it without them. */
function takeDates(text: string, locale: string): { dates: string[]; rest: string } {
  const { patterns, months } = dateFormats(locale);
  const dates: string[] = [];
  let rest = text;
  for (const pattern of patterns) {
    rest = rest.replace(pattern, (...match) => {
      const { day, month, year }: Record<string, string | undefined> = match.at(-1);
      const number = months.indexOf(month?.toLowerCase() ?? '') + 1;
      const parts = [year, String(number).padStart(2, '0'), day?.padStart(2, '0')];
      dates.push(parts.filter(Boolean).join('-'));
      return ' ';
    });
  }
  return { dates, rest };
}

/** How a language writes its dates. */
type DateFormats = { patterns: RegExp[]; months: string[] };

// Kept, because Intl takes longer to say it than a page to be checked.
const known = new Map<string, DateFormats>();

function dateFormats(locale: string): DateFormats {
  const kept = known.get(locale);
  if (kept) return kept;
  const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) =>
    format(Date.UTC(2025, month)).toLowerCase(),
  );
  const found = { months, patterns: shapes.map((shape) => datePattern(locale, shape, months)) };
  known.set(locale, found);
  return found;
}

/** A date as Intl writes it in a language: « 3 de noviembre de 2025 ». */
function datePattern(locale: string, shape: Intl.DateTimeFormatOptions, months: string[]): RegExp {
  const parts = new Intl.DateTimeFormat(dateLocale(locale), shape).formatToParts();
  const pattern = parts.map(({ type, value }) => {
    if (type === 'day') return '(?<day>\\d{1,2})(?:er)?';
    if (type === 'month') return `(?<month>${months.join('|')})`;
    if (type === 'year') return '(?<year>\\d{4})';
    return RegExp.escape(value).replaceAll(RegExp.escape(' '), '\\s');
  });
  return new RegExp(`(?<![\\p{L}\\d])${pattern.join('')}(?![\\p{L}\\d])`, 'giu');
}
