import { z } from 'astro/zod';
import { language } from './language.ts';

const words = z.array(z.string().min(1)).default([]);

/** Words that are right and that no dictionary has: `content/rules/spelling.yml`. */
export const spelling = z.strictObject({
  names: words.describe('the same in every language'),
  words: z.record(language, words).describe('those of one language'),
});
