import { z } from 'astro/zod';
import { country } from './country.ts';
import { language } from './language.ts';
import { regionIds } from './region.ts';

/** How sure we are of a record as a whole. */
const confidences = ['high', 'medium', 'low'] as const;

/** A data-protection regulator and its complaint route: `content/facts/authorities/<id>.yml`. */
export const authority = z.strictObject({
  region: z.enum(regionIds),
  country,
  subdivision: z
    .string()
    .regex(/^[A-Z]{2}-[A-Z]{2}$/)
    .optional()
    .describe('ISO 3166-2, for a regulator of a part of the country'),
  names: z
    .record(language, z.string().min(1))
    .refine((names) => Object.keys(names).length > 0, 'give at least one name, by its language')
    .describe('official names, by language'),
  website: z.url(),
  complaint: z.url().optional().describe('left out when no page was confirmed: never guessed'),
  route: z
    .enum(['complaint', 'report'])
    .default('complaint')
    .describe('a report is examined, but need not be decided'),
  email: z.email().optional(),
  languages: z.array(language).min(1).describe('in which it takes complaints'),
  confidence: z.enum(confidences),
  provenance: z.string().min(1).describe('where the record comes from, for whoever checks it'),
});

/** A regulator as pages show it. */
export type Authority = z.infer<typeof authority>;
