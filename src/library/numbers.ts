/**
 * The numbers and dates of a text, written the same whatever its language: « 3 novembre 2025 » and
 * “3 November 2025” both give `2025-11-03`, « 4 228 » and “4,228” both give `4228`. Sorted.
 */
export function numbersIn(text: string, locale: string): string[] {
  const found: string[] = [];
  const rest = text.replace(
    datePattern(locale),
    (_, day: string | undefined, month: string, year: string | undefined) => {
      const number = String(months(locale).indexOf(month.toLowerCase()) + 1).padStart(2, '0');
      found.push([year ?? '', number, day?.padStart(2, '0') ?? ''].filter(Boolean).join('-'));
      return ' ';
    },
  );
  const joined = rest.replace(/(?<=\d)[   ,](?=\d{3}(?!\d))/g, '').replace(/(?<=\d),(?=\d)/g, '.');
  return [...found, ...(joined.match(/\d+(\.\d+)?/g) ?? [])].sort();
}

function months(locale: string): string[] {
  const { format } = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2025, month)).toLowerCase());
}

function datePattern(locale: string): RegExp {
  const month = months(locale).join('|');
  return new RegExp(`(?:(\\d{1,2})(?:er)?\\s)?\\b(${month})\\b(?:\\s(\\d{4}))?`, 'giu');
}
