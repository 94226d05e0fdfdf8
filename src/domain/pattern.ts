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

// Kept, because a pattern is tried on every sentence of the guide.
const known = new Map<string, RegExp>();

/** A pattern, ready to be tried. */
export function expression(text: string): RegExp {
  const kept = known.get(text) ?? new RegExp(text, 'iu');
  known.set(text, kept);
  return kept;
}
