import { z } from 'astro/zod';
import { isoDate } from './iso-date.ts';
import { ref } from './ref.ts';

/** Something that happened: a record of `content/facts/timeline.yml`. What it was stands in the articles. */
export const event = z.strictObject({
  date: isoDate.describe('the day, or the month where the day is not known'),
  sources: z
    .array(ref('source'))
    .min(1)
    .describe('ids in content/facts/sources.yml, for the date itself'),
  isTurningPoint: z.literal(true).optional().describe('drawn larger: two or three of them'),
  wasAnnounced: z
    .literal(true)
    .optional()
    .describe(
      'known in advance, and nobody has said since that it happened: its sources are older than its date',
    ),
});
