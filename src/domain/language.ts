import { z } from 'astro/zod';

/** A language as BCP 47 writes it: `fr`, `de`, `zh-Hant`. Wider than the locales in which the guide is written. */
export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/, 'write the language as BCP 47 does: fr, de, zh-Hant');
