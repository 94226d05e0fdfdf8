import { z } from 'astro/zod';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** A country as ISO 3166-1 writes it, in two letters: `CH`. */
export const country = z
  .string()
  .refine(isCountry, 'no country has this code in ISO 3166-1, two letters: CH');

// Intl knows other names for some countries (UK for GB), groups of them (EU) and the unknown (ZZ).
function isCountry(code: string): boolean {
  if (!/^[A-Z]{2}$/.test(code) || ['EU', 'EZ', 'UN', 'ZZ'].includes(code)) return false;
  const isCanonical = new Intl.Locale('und', { region: code }).region === code;
  return isCanonical && names.of(code) !== undefined;
}
