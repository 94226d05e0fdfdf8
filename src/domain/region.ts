import { z } from 'astro/zod';
import { article } from './article.ts';
import { httpsUrl } from './https-url.ts';
import { isoDate } from './iso-date.ts';
import { key } from './key.ts';
import { ref } from './ref.ts';

/** The company that answers for a member's data there. */
const controllers = ['linkedin-ireland', 'linkedin-corporation'] as const;

const sources = z.array(ref('source')).min(1).describe('ids in content/facts/sources.yml');

/** How long the party that is asked has to answer, and by how much the law lets them extend it. */
const deadline = z.strictObject({
  amount: z.int().positive(),
  unit: z.enum(['day', 'business-day', 'month']),
  extension: z.int().positive().optional().describe('in the same unit'),
  includesObjections: z
    .literal(true)
    .optional()
    .describe('left out if only for a request for access'),
  section: key
    .optional()
    .describe('the section on the part of the region whose own law it is: an id on its page'),
  sources,
});

/** The facts of one region that are the same in every language: `content/regions/<id>/region.yml`. */
export const regionCard = z.strictObject({
  since: z.strictObject({ date: isoDate, sources }).optional().describe('left out when not known'),
  controller: z.strictObject({ id: z.enum(controllers), sources }),
  law: z
    .strictObject({ url: z.record(z.string(), httpsUrl), sources })
    .optional()
    .describe('the address of the law in each locale that has one'),
  deadlines: z
    .array(deadline)
    .min(1)
    .optional()
    .describe('for a request for access or an objection; that of the whole region first'),
  authorities: z
    .array(ref('authority'))
    .describe('ids in content/facts/authorities, the one to write to first stands first'),
});

/** The words of one region in one locale: the frontmatter of `content/regions/<id>/<locale>.mdx`. */
export const regionWords = article.extend({
  name: z.string().min(1).describe('« Suisse »'),
  inRegion: z
    .string()
    .min(1)
    .describe('as it stands in a sentence, and at the end of the title: « en Suisse »'),
  law: z.string().min(1).optional().describe('the name of the law, with its short form'),
});

/** The facts of a region. */
export type RegionCard = z.infer<typeof regionCard>;
/** The frontmatter of a region's text. */
export type RegionWords = z.infer<typeof regionWords>;
