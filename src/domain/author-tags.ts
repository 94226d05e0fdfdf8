import { z } from 'astro/zod';
import { findings } from './finding.ts';
import { isoDate } from './iso-date.ts';
import { key } from './key.ts';
import { language } from './language.ts';
import { platforms } from './platform.ts';

const stepId = z
  .string()
  .regex(
    new RegExp(`^(${platforms.join('|')})(-[a-z0-9]+)+$`),
    `begin the id with the platform: "web-open-menu" (platforms: ${platforms.join(', ')})`,
  );

/**
 * The tags that authors may write in articles, each with its props.
 * The content rules check every article against them; the components take their props from here.
 */
export const authorTags = {
  Address: z.strictObject({
    page: key,
    in: z
      .literal('every-language')
      .optional()
      .describe('the address that offers the page in each language; that in this one if left out'),
  }),
  KeyFacts: z.strictObject({}),
  Authorities: z.strictObject({}),
  Authority: z.strictObject({ id: key }),
  AuthorityDirectory: z.strictObject({}),
  Cite: z.strictObject({ id: key }),
  Contact: z.strictObject({}),
  Does: z.strictObject({}),
  DoesNot: z.strictObject({}),
  WaysToSayNo: z.strictObject({}),
  Event: z.strictObject({ id: key }),
  Finding: z.strictObject({ is: z.enum(findings) }),
  Findings: z.strictObject({
    title: z.string().min(1),
    checked: isoDate
      .optional()
      .describe(
        'the day on which all its rows were last held against the sources; left out where what stands around or before it says it',
      ),
    of: z.enum(['claims', 'data']).optional().describe('what its rows are; claims if left out'),
    is: z
      .enum(findings)
      .optional()
      .describe('what is known of all its rows: said once, at their head'),
  }),
  Flow: z.strictObject({}),
  Foreign: z.strictObject({ lang: language }),
  IfMissing: z.strictObject({
    slot: z.literal('note').describe('puts it below the drawing of its step'),
    title: z.string().min(1).describe('says for whom the note is: the rest is folded'),
  }),
  IssueTracker: z.strictObject({}),
  Label: z.strictObject({ id: key }),
  Lane: z.strictObject({
    is: z.enum(['training', 'other-ai', 'not-used']),
    title: z.string().min(1),
  }),
  Line: z.strictObject({ is: z.enum(['on', 'off']) }),
  LookFor: z.strictObject({ id: key }),
  OpenSetting: z.strictObject({ id: key }),
  PathTable: z.strictObject({ platform: z.enum(platforms) }),
  PageLink: z.strictObject({ page: key, anchor: key.optional() }),
  RegionNote: z.strictObject({ region: key }),
  Regions: z.strictObject({}),
  Row: z.strictObject({
    id: key,
    is: z.enum(findings).optional().describe('left out where its table says it of all rows'),
    what: z.string().min(1).describe('the statement or the data that the row is about'),
  }),
  Screen: z.strictObject({ id: key, platform: z.enum(platforms) }),
  Section: z.strictObject({ id: key, title: z.string().min(1) }),
  SideBySide: z.strictObject({
    checked: isoDate
      .optional()
      .describe('the day on which all rows of its tables were last held against the sources'),
  }),
  SiteMap: z.strictObject({}),
  SourceDirectory: z.strictObject({}),
  State: z.strictObject({ is: z.enum(['on', 'off']) }),
  Step: z.strictObject({ id: stepId, title: z.string().min(1) }),
  Steps: z.strictObject({ platform: z.enum(platforms) }),
  Timeline: z.strictObject({
    year: z
      .string()
      .regex(/^\d{4}$/, 'write a year: "2025"')
      .describe('that of all its events: written large, once'),
  }),
  WordIndex: z.strictObject({}),
} satisfies Record<string, z.ZodType>;

/** The name of a tag that authors may write. */
export type AuthorTag = keyof typeof authorTags;

/** The props of one author tag, as the content rules let them through. */
export type TagProps<Tag extends AuthorTag> = z.infer<(typeof authorTags)[Tag]>;
