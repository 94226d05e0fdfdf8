import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { language } from './language.ts';

/** One wording seen on LinkedIn's own screens, and what shows it. */
const wording = evidence.extend({
  confirmed: evidence.shape.confirmed
    .optional()
    .describe('left out only where no source of the words has a date'),
  text: z.string().min(1).describe('the words, exactly as on the screen'),
  isTableOnly: z.boolean().default(false).describe('shown in the table of words only'),
});

/**
 * The words of one control or heading on LinkedIn's own screens, by language.
 * A language has several wordings where sources disagree; the first is the best supported.
 */
export const label = z.strictObject({
  words: z
    .record(language, z.array(wording).min(1))
    .refine((words) => Object.keys(words).length > 0, 'give the words in one language at least'),
});

/** One wording, with what shows it. */
export type Wording = z.infer<typeof wording>;
/** The words of one control, by language. */
export type Label = z.infer<typeof label>;
