import { z } from 'astro/zod';

/** A regular expression for one sentence, whatever its capitals: write a space where any space may stand. */
export const pattern = z
  .string()
  .min(1)
  .transform((text, context) => {
    try {
      return new RegExp(text, 'iu');
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/^.*: /s, '') : String(error);
      context.addIssue({ code: 'custom', message: `it is no regular expression (${why})` });
      return z.NEVER;
    }
  });
