import { z } from 'astro/zod';
import { isoDate } from './iso-date.ts';
import { language } from './language.ts';

/** How near a source stands to whoever knows: LinkedIn, the law or the regulator itself; a copy of that; or a report of it. */
const grades = ['primary', 'copy', 'secondary'] as const;

/** Something that a claim rests on. */
export const source = z.strictObject({
  title: z.string().min(1).describe('in the language of the source'),
  language: language.describe('of the source'),
  publisher: z.string().min(1),
  url: z.url().optional().describe('left out when no address was found: never guessed'),
  published: isoDate.optional().describe('published, or in force, as the source says'),
  copied: isoDate.optional().describe('the day of the stored copy that we read'),
  grade: z.enum(grades),
});

/** A source without its id. */
export type Source = z.infer<typeof source>;
