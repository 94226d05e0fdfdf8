import { z } from 'astro/zod';
import { isoDate } from './iso-date.ts';
import { ref } from './ref.ts';

/** How a label or a link was confirmed, from the strongest to the weakest. */
export const evidenceKinds = ['on-screen', 'help-page', 'reported'] as const;

/** What a label or a link rests on, and since when we have not looked again. */
export const evidence = z.strictObject({
  evidence: z.enum(evidenceKinds).describe('how it was confirmed'),
  confirmed: isoDate.describe('the day of the newest source that shows it'),
  sources: z.array(ref('source')).min(1).describe('ids in content/facts/sources.yml'),
});
