import { z } from 'astro/zod';
import { key } from './key.ts';
import { language } from './language.ts';

/** A paragraph, or a page, that may go without sources though it speaks of LinkedIn: an entry of `content/rules/uncited.yml`. */
export const uncited = z.strictObject({
  page: key,
  begins: z
    .record(language, z.string().min(1))
    .optional()
    .describe(
      'the first words of the paragraph, without its tags, in every language; left out for a whole page',
    ),
  reason: z.string().min(1).describe('why it needs no source'),
});

/** One paragraph or page that may go without sources. */
export type Uncited = z.infer<typeof uncited>;
