import { z } from 'astro/zod';
import { addressTable } from './address-table.ts';
import { article } from './article.ts';
import { authority } from './authority.ts';
import { claimWords } from './claim-words.ts';
import { event } from './event.ts';
import { forbiddenClaim } from './forbidden-claim.ts';
import { alikeReason, interfaceWords, wordsKey, wordsPlace } from './interface-words.ts';
import { key } from './key.ts';
import { label } from './label.ts';
import { language } from './language.ts';
import { publication } from './publication.ts';
import { formerAddresses, publishedAddresses } from './published.ts';
import { regionCard, regionWords } from './region.ts';
import { screen, screenId } from './screen.ts';
import { screenManifest } from './screen-manifest.ts';
import { setting } from './setting.ts';
import { source } from './source.ts';
import { spelling } from './spelling.ts';
import { uncited } from './uncited.ts';
import { walkthrough, walkthroughWords } from './walkthrough.ts';

/**
 * Every file of content that is read, with its schema: the pages and the content check both take them from here.
 * A `*` in a path stands for what tells several files apart. An MDX file has its schema for its frontmatter;
 * a file with `ids` holds many records by such ids; any other holds one record.
 */
export const files = {
  articles: { path: 'content/articles/*/*.mdx', schema: article },
  walkthroughs: { path: 'content/walkthroughs/*/*.mdx', schema: walkthroughWords },
  walkthroughCards: { path: 'content/walkthroughs/*/walkthrough.yml', schema: walkthrough },
  regions: { path: 'content/regions/*/*.mdx', schema: regionWords },
  regionCards: { path: 'content/regions/*/region.yml', schema: regionCard },
  labels: { path: 'content/facts/labels.yml', schema: label, ids: key },
  settings: { path: 'content/facts/settings.yml', schema: setting, ids: key },
  sources: { path: 'content/facts/sources.yml', schema: source, ids: key },
  timeline: { path: 'content/facts/timeline.yml', schema: event, ids: key },
  authorities: { path: 'content/facts/authorities/*.yml', schema: authority },
  publication: { path: 'content/publication.yml', schema: publication },
  screens: { path: 'content/screens/screens.yml', schema: screen, ids: screenId },
  pictures: { path: 'content/screens/manifest.json', schema: screenManifest },
  addresses: { path: 'content/ui/addresses.json', schema: addressTable },
  drafts: { path: 'content/ui/drafts.json', schema: addressTable, canBeEmpty: true },
  published: { path: 'content/ui/published.json', schema: publishedAddresses },
  former: { path: 'content/ui/former.json', schema: formerAddresses },
  strings: { path: 'content/ui/*/site.json', schema: interfaceWords, ids: wordsKey },
  alike: { path: 'content/ui/alike.yml', schema: alikeReason, ids: wordsKey, canBeEmpty: true },
  stringNotes: { path: 'content/ui/strings.yml', schema: wordsPlace, ids: wordsKey },
  claims: { path: 'content/rules/claims.yml', schema: claimWords, ids: language },
  uncited: { path: 'content/rules/uncited.yml', schema: uncited, ids: key, canBeEmpty: true },
  forbidden: { path: 'content/rules/forbidden.yml', schema: forbiddenClaim, ids: key },
  spelling: { path: 'content/rules/spelling.yml', schema: spelling },
} satisfies Record<
  string,
  { path: string; schema: z.ZodType; ids?: z.ZodType<string, string>; canBeEmpty?: boolean }
>;

/** What one record of a file is, by the name of the file in the table: `Entry<'labels'>`. */
export type Entry<Name extends keyof typeof files> = z.infer<(typeof files)[Name]['schema']>;

/**
 * What tells one file apart from the others of its path: `faq/fr` for `content/articles/faq/fr.mdx`.
 * Its bare name where the path is that of one file.
 */
export function idIn(path: string, file: string): string {
  const pattern = path.split('*').map(RegExp.escape).join('([^/]+)');
  const [, ...parts] = new RegExp(`^${pattern}$`).exec(file) ?? [];
  return parts.length > 0 ? parts.join('/') : file.replace(/^.*\/|\.[a-z]+$/g, '');
}
