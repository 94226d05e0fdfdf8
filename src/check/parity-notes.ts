import type { Content } from './read/content.ts';

/** What a language of the guide may still lack without a fault, one line each: “forbidden claims: de has 3 of 37”. */
export function parityNotes({ locales, forbidden }: Content): string[] {
  const claims = [...forbidden.records.values()];
  return locales.flatMap((locale) => {
    const count = claims.filter(({ words }) => words[locale]).length;
    return count < claims.length
      ? [`forbidden claims: ${locale} has ${count} of ${claims.length}`]
      : [];
  });
}
