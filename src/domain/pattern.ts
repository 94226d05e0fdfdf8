import { z } from 'astro/zod';

/** A regular expression for one sentence, whatever its capitals: write a space where any space may stand. */
export const pattern = z
  .string()
  .min(1)
  .superRefine((text, { addIssue }) => {
    try {
      expression(text);
    } catch (error) {
      const why = error instanceof Error ? error.message.replace(/^.*: /s, '') : String(error);
      addIssue({ code: 'custom', message: `it is no regular expression (${why})` });
    }
  });

/** A pattern, ready to be tried. */
export function expression(text: string): RegExp {
  return new RegExp(text, 'iu');
}
