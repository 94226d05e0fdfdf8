import { z } from 'astro/zod';
import { findings } from './finding.ts';
import { isoDate } from './iso-date.ts';
import { key } from './key.ts';
import { language } from './language.ts';
import { platforms } from './platform.ts';
import { ref } from './ref.ts';
import { type DeclaredTag, tag, words } from './tag.ts';

const stepId = z
  .string()
  .regex(
    new RegExp(`^(${platforms.join('|')})(-[a-z0-9]+)+$`),
    `begin the id with the platform: "web-open-menu" (platforms: ${platforms.join(', ')})`,
  );

/** Lists with a heading or a picture of their own. */
const figures = ['Timeline', 'Flow', 'Findings'] as const;

/** What a part of a page holds beside its sentences. */
const details = ['Step', 'RegionNote', 'Does', 'DoesNot', 'IfMissing'] as const;

/** The tags that authors may write, in the order of the alphabet. */
const table = {
  Address: tag(
    {
      page: ref('page'),
      in: z
        .literal('every-language')
        .optional()
        .describe(
          'the address that offers the page in each language; that in this one if left out',
        ),
    },
    { kind: 'inline' },
  ),
  Authorities: tag({}, { kind: 'block' }),
  Authority: tag({ id: ref('authority') }, { kind: 'block' }),
  AuthorityDirectory: tag({}, { kind: 'block' }),
  Cite: tag({ id: ref('source') }, { kind: 'inline' }),
  Contact: tag({}, { kind: 'inline' }),
  Does: tag({}, { kind: 'block', notIn: ['DoesNot', ...figures] }),
  DoesNot: tag({}, { kind: 'block', notIn: ['Does', ...figures] }),
  Event: tag(
    { id: ref('event') },
    { kind: 'block', in: 'Timeline', anchor: 'id', anchorPrefix: 'event-' },
  ),
  Finding: tag({ is: z.enum(findings) }, { kind: 'inline' }),
  Findings: tag(
    {
      title: words,
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
    },
    { kind: 'block', holds: 'Row', notIn: [...figures, ...details] },
  ),
  Flow: tag({}, { kind: 'block', holds: 'Lane', notIn: [...figures, ...details] }),
  // What is foreign in one language is not in the other.
  Foreign: tag({ lang: language }, { kind: 'inline', isPerLanguage: true }),
  IfMissing: tag(
    {
      slot: z.literal('note').describe('puts it below the drawing of its step'),
      title: words.describe('says for whom the note is: the rest is folded'),
    },
    { kind: 'block', in: 'Step' },
  ),
  IssueTracker: tag({}, { kind: 'inline' }),
  KeyFacts: tag({}, { kind: 'block' }),
  Label: tag({ id: ref('label') }, { kind: 'inline' }),
  Lane: tag(
    { is: z.enum(['training', 'other-ai', 'not-used']), title: words },
    { kind: 'block', in: 'Flow' },
  ),
  Line: tag({ is: z.enum(['on', 'off']) }, { kind: 'block' }),
  LookFor: tag({ id: ref('label') }, { kind: 'block' }),
  OpenSetting: tag({ id: ref('setting') }, { kind: 'block' }),
  PageLink: tag({ page: ref('page'), anchor: ref('anchor').optional() }, { kind: 'inline' }),
  PathTable: tag({ platform: z.enum(platforms) }, { kind: 'block' }),
  RegionNote: tag(
    { region: ref('region') },
    {
      kind: 'block',
      notIn: ['Does', 'DoesNot', ...figures],
      anchor: 'region',
      anchorPrefix: 'region-',
    },
  ),
  Regions: tag({}, { kind: 'block' }),
  Row: tag(
    {
      id: key,
      is: z.enum(findings).optional().describe('left out where its table says it of all rows'),
      what: words.describe('the statement or the data that the row is about'),
    },
    { kind: 'block', in: 'Findings', anchor: 'id' },
  ),
  Screen: tag({ id: key, platform: z.enum(platforms) }, { kind: 'block' }),
  Section: tag(
    { id: key, title: words },
    { kind: 'block', notIn: [...details, ...figures], anchor: 'id' },
  ),
  SideBySide: tag(
    {
      checked: isoDate
        .optional()
        .describe('the day on which all rows of its tables were last held against the sources'),
    },
    { kind: 'block', holds: 'Findings' },
  ),
  SiteMap: tag({}, { kind: 'block' }),
  SourceDirectory: tag({}, { kind: 'block' }),
  State: tag({ is: z.enum(['on', 'off']) }, { kind: 'inline' }),
  Step: tag({ id: stepId, title: words }, { kind: 'block', in: 'Steps', anchor: 'id' }),
  Steps: tag(
    { platform: z.enum(platforms) },
    { kind: 'block', holds: 'Step', notIn: [...details, ...figures] },
  ),
  Timeline: tag(
    {
      year: z
        .string()
        .regex(/^\d{4}$/, 'write a year: "2025"')
        .describe('that of all its events: written large, once'),
    },
    { kind: 'block', holds: 'Event', notIn: [...figures, ...details] },
  ),
  WaysToSayNo: tag({}, { kind: 'block' }),
  WordIndex: tag({}, { kind: 'block' }),
};

/**
 * The one table of the tags that authors may write: the props of each and what it is.
 * The content rules derive from it what they compare, and the components take their props from here.
 */
export const authorTags = table satisfies Record<string, DeclaredTag<keyof typeof table>>;

/** The name of a tag that authors may write. */
export type AuthorTag = keyof typeof authorTags;

/** The props of one author tag, as the content rules let them through. */
export type TagProps<Name extends AuthorTag> = z.infer<(typeof authorTags)[Name]['props']>;

/** Every tag by its name. */
const byName = new Map<string, DeclaredTag>(Object.entries(authorTags));

/** What the guide knows of a tag that an author wrote, or undefined where it has no such tag. */
export function findTag(name: string): DeclaredTag | undefined {
  return byName.get(name);
}
