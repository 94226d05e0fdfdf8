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
  const found: string[] = [];
  let rest = text;
  for (const shape of shapes) {
    rest = rest.replace(datePattern(locale, shape), (...match) => {
      const { day, month, year }: Record<string, string | undefined> = match.at(-1);
      const number = months(locale).indexOf(month?.toLowerCase() ?? '') + 1;
      const parts = [year, String(number).padStart(2, '0'), day?.padStart(2, '0')];
      found.push(parts.filter(Boolean).join('-'));
      return ' ';
    });
  }
  const joined = rest
    .replace(/(?<=\d)[ \u00a0\u202f,](?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d),(?=\d)/g, '.');
  return [...found, ...(joined.match(/\d+(\.\d+)?/g) ?? [])].sort();
}

function months(locale: string): string[] {
  const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2025, month)).toLowerCase());
}

/** How a language writes a date, as Intl knows it: « 3 de noviembre de 2025 ». */
function datePattern(locale: string, shape: Intl.DateTimeFormatOptions): RegExp {
  const parts = new Intl.DateTimeFormat(dateLocale(locale), shape).formatToParts();
  const pattern = parts.map(({ type, value }) => {
    if (type === 'day') return '(?<day>\\d{1,2})(?:er)?';
    if (type === 'month') return `(?<month>${months(locale).join('|')})`;
    if (type === 'year') return '(?<year>\\d{4})';
    return RegExp.escape(value).replaceAll(RegExp.escape(' '), '\\s');
  });
  return new RegExp(`(?<![\\p{L}\\d])${pattern.join('')}(?![\\p{L}\\d])`, 'giu');
}
