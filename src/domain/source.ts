import { z } from 'astro/zod';
import { httpsUrl } from './https-url.ts';
import { isoDate } from './iso-date.ts';
import { language } from './language.ts';

/** How near a source stands to the origin: LinkedIn, the law or the regulator itself; a copy of that; or a report of it. */
export const grades = ['primary', 'copy', 'secondary'] as const;

/** Where we read a source when we did not keep the name of its keeper. */
const keepers = ['press', 'third-party'] as const;

const names = z
  .record(language, z.string().min(1))
  .refine((all) => Object.keys(all).length > 1, 'with one name, write it without its language');

/** Something that a claim rests on. */
export const source = z
  .strictObject({
    title: z.string().min(1).optional().describe('as the source has it, in its language'),
    described: z
      .record(language, z.string().min(1))
      .optional()
      .describe('our own words for it in every locale, where its title is not known'),
    language: language.describe('of the source'),
    publisher: z
      .union([z.string().min(1), names])
      .optional()
      .describe('by language where it has official names in several; left out when not kept'),
    url: httpsUrl.optional().describe('left out when no address was found: never guessed'),
    versions: z
      .record(language, z.strictObject({ title: z.string().min(1), url: httpsUrl }))
      .optional()
      .describe('official versions in other languages, shown to those who read them'),
    via: z.string().min(1).optional().describe('who has the copy or the report that we read'),
    kept: z.enum(keepers).optional().describe('instead of via, when the name was not kept'),
    published: isoDate.optional().describe('published, or in force, as the source says'),
    copied: isoDate.optional().describe('the day of the stored copy that we read'),
    grade: z.enum(grades),
  })
  .refine(({ title, described }) => (title === undefined) !== (described === undefined), {
    path: ['title'],
    error: 'give its title, or describe it in every language, not both',
  });

/** A source as `content/facts/sources.yml` has it. */
export type Source = z.infer<typeof source>;
