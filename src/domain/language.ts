import { z } from 'astro/zod';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language as BCP 47 writes it: `fr`, `de`, `zh-Hant`. Wider than the locales in which the guide is written. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, {
    error: 'write the language as BCP 47 does: fr, de, zh-Hant',
    abort: true,
  })
  .refine((code) => names.of(code) !== undefined, 'no language has this code in BCP 47');
