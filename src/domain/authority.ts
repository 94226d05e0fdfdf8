import { z } from 'astro/zod';
import { country } from './country.ts';
import { email } from './email.ts';
import { httpsUrl } from './https-url.ts';
import { isoDate } from './iso-date.ts';
import { key } from './key.ts';
import { language } from './language.ts';
import { ref } from './ref.ts';
import { grades } from './source.ts';

/**
 * Whether a reader must have written to LinkedIn before this regulator takes a complaint.
 * required: it refuses otherwise. asked: it asks for it or advises it. practice: it does so without a rule of law.
 * none: its rules were read and name no such condition. unknown: nothing that we read says.
 */
const firstSteps = ['required', 'asked', 'practice', 'none'] as const;

/** What a complaint needs, as far as we have read. */
const complaintNeeds = [
  'signature',
  'qualified-signature',
  'trusted-signature',
  'eid',
  'identity',
  'name-and-address',
  'prior-request-proof',
  'own-form',
  'documents',
] as const;

const firstStep = z.discriminatedUnion('is', [
  z.strictObject({
    is: z.literal('unknown'),
    sources: z
      .array(key)
      .optional()
      .refine(
        (sources) => sources === undefined,
        'what is unknown has no sources: say what they show, or remove them',
      ),
  }),
  z.strictObject({
    is: z.enum(firstSteps),
    sources: z.array(ref('source')).min(1).describe('ids in content/facts/sources.yml'),
  }),
]);

const pages = z
  .record(language, httpsUrl)
  .refine((urls) => Object.keys(urls).length > 0, 'give a page, or leave the field out')
  .describe('by the language of the page, the one to offer first first; never a guessed address');

/** A data-protection regulator and its complaint route: `content/facts/authorities/<id>.yml`. */
export const authority = z
  .strictObject({
    region: ref('region').describe('the name of its folder in content/regions'),
    country,
    subdivision: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z]{2}$/, 'must be a code of ISO 3166-2: CA-QC')
      .optional()
      .describe('ISO 3166-2, for a regulator of a part of the country'),
    place: z
      .record(language, z.string().min(1))
      .optional()
      .describe('the name of that part, by language'),
    names: z
      .record(language, z.string().min(1))
      .refine((names) => Object.keys(names).length > 0, 'give at least one name, by its language')
      .describe('official names, by language'),
    website: httpsUrl,
    complaints: pages.optional().describe('pages that take or explain a complaint'),
    mediation: pages.optional().describe('where it offers to mediate'),
    accessReviews: pages.optional().describe('where another route serves refused access'),
    route: z
      .enum(['complaint', 'report'])
      .default('complaint')
      .describe('a report is examined, but need not be decided'),
    firstStep: firstStep.describe('what must come before a complaint'),
    needs: z
      .array(z.enum(complaintNeeds))
      .min(1)
      .optional()
      .describe('left out when not known: readers are told so'),
    email: email.optional(),
    postal: z.string().min(1).optional().describe('for letters, on one line, without the country'),
    languages: z.array(language).min(1).describe('in which it takes complaints'),
    grade: z.enum(grades).describe('how near what bears the complaint route stands'),
    listed: isoDate
      .optional()
      .describe('the day on which the list with its addresses last changed the entry'),
    provenance: z.string().min(1).describe('where the record comes from, for people who check it'),
  })
  .refine(({ grade, listed }) => grade === 'primary' || listed !== undefined, {
    path: ['grade'],
    error: 'unless we read the regulator’s own page, say in listed when its list last changed',
  });

/** A regulator as pages show it. */
export type Authority = z.infer<typeof authority>;
