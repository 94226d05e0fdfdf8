import { globSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type AddressTable, addressTable } from '#domain/address-table.ts';
import { type Article, article } from '#domain/article.ts';
import { type Authority, authority } from '#domain/authority.ts';
import { type ClaimWords, claimWords } from '#domain/claim-words.ts';
import { type Event, event } from '#domain/event.ts';
import { type ForbiddenClaim, forbiddenClaim } from '#domain/forbidden-claim.ts';
import { alikeReason, interfaceWords, wordsKey } from '#domain/interface-words.ts';
import { key } from '#domain/key.ts';
import { type Label, label } from '#domain/label.ts';
import { language } from '#domain/language.ts';
import { type Publication, publication } from '#domain/publication.ts';
import { type RegionCard, regionCard, type RegionWords, regionWords } from '#domain/region.ts';
import { type ScreenManifest, screenManifest } from '#domain/screen-manifest.ts';
import { type Setting, setting } from '#domain/setting.ts';
import { type Source, source } from '#domain/source.ts';
import { type Uncited, uncited } from '#domain/uncited.ts';
import {
  type Walkthrough,
  type WalkthroughWords,
  walkthrough,
  walkthroughWords,
} from '#domain/walkthrough.ts';
import type { Fault } from './fault.ts';
import type { MdxFile } from './mdx-file.ts';
import { type RecordsFile, type RecordFile, Reader } from './reader.ts';
import { removeSlowPatterns } from './slow-patterns.ts';

/** The folders whose files come in every language. */
export const kinds = ['articles', 'walkthroughs', 'regions'] as const;

/** One of the folders whose files come in every language. */
type Kind = (typeof kinds)[number];

/** The names of the files that stand once in a folder, whatever the languages. */
export const cardNames: Partial<Record<Kind, string>> = {
  walkthroughs: 'walkthrough.yml',
  regions: 'region.yml',
};

/** A text that exists, whether it can be read or not, and whether or not its name is a language of the guide. */
type TextName = { file: string; kind: Kind; key: string; locale: string };

/** The frontmatter of a text, by the folder where it stands. */
const heads = { articles: article, walkthroughs: walkthroughWords, regions: regionWords };
type Head = Article | WalkthroughWords | RegionWords;

/** One article, walkthrough or region in one language of the guide. `words` is its frontmatter, where that is valid. */
export type Document = TextName & MdxFile & { words: Head | undefined };

/** Everything under `content/` that could be read and is valid, with the places where things stand. */
export type Content = {
  /** the project's folder */
  root: string;
  /** what could not be read or is not valid: the rules do not see it */
  faults: Fault[];
  /** rows of the table of addresses; none where that could not be read */
  locales: string[];
  addresses: RecordFile<AddressTable>;
  /** everything but folders, and the files that are read here */
  files: string[];
  read: ReadonlySet<string>;
  texts: TextName[];
  documents: Document[];
  walkthroughs: Map<string, RecordFile<Walkthrough>>;
  regions: Map<string, RecordFile<RegionCard>>;
  labels: RecordsFile<Label>;
  settings: RecordsFile<Setting>;
  sources: RecordsFile<Source>;
  timeline: RecordsFile<Event>;
  authorities: Map<string, RecordFile<Authority>>;
  /** the interface's own words, by locale */
  strings: Map<string, RecordsFile<string>>;
  /** why words of the interface may be the same in two languages, by their key */
  alike: RecordsFile<string>;
  /** what makes a sentence a claim, by language */
  claims: RecordsFile<ClaimWords>;
  /** paragraphs that may go without a source */
  uncited: RecordsFile<Uncited>;
  /** what no page may say */
  forbidden: RecordsFile<ForbiddenClaim>;
  pictures: RecordFile<ScreenManifest>;
  /** how readers reach whoever publishes the guide */
  publication: RecordFile<Publication>;
};

/** Reads the whole content of a project, and holds each file against its schema in src/domain. */
export function readContent(root: string): Content {
  const reader = new Reader(root);
  const list = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  /** Files of one shape, by their name or that of the folder in which they stand. */
  const each = <T>(files: string[], id: (file: string) => string, read: (file: string) => T) =>
    new Map(files.map((file) => [id(file), read(file)]));

  const texts = kinds.flatMap((kind) =>
    list(`content/${kind}/*/*.mdx`).map((file): TextName => {
      return { file, kind, key: folderOf(file), locale: nameOf(file) };
    }),
  );
  const addresses = reader.one('content/ui/addresses.json', addressTable);
  const locales = localesOf(addresses);
  // Without the rows a text is of a language of the guide if its name is any language: rules ask Intl about it.
  const isInGuide = (locale: string) =>
    locales.length > 0 ? locales.includes(locale) : language.safeParse(locale).success;
  const content: Content = {
    root,
    faults: reader.faults,
    locales,
    addresses,
    files: filesIn(root, 'content'),
    read: reader.files,
    texts,
    documents: texts
      .filter(({ locale }) => isInGuide(locale))
      .flatMap((text): Document[] => {
        const mdx = reader.mdx<Head>(text.file, heads[text.kind]);
        return mdx ? [{ ...text, ...mdx }] : [];
      }),
    walkthroughs: each(list('content/walkthroughs/*/walkthrough.yml'), folderOf, (file) =>
      reader.one(file, walkthrough),
    ),
    regions: each(list('content/regions/*/region.yml'), folderOf, (file) =>
      reader.one(file, regionCard),
    ),
    labels: reader.many('content/facts/labels.yml', label),
    settings: reader.many('content/facts/settings.yml', setting),
    sources: reader.many('content/facts/sources.yml', source),
    timeline: reader.many('content/facts/timeline.yml', event),
    authorities: each(list('content/facts/authorities/*.yml'), nameOf, (file) =>
      reader.one(file, authority, nameOf(file)),
    ),
    strings: each(
      list('content/ui/*/site.json').filter((file) => isInGuide(folderOf(file))),
      folderOf,
      (file) => reader.many(file, interfaceWords, wordsKey),
    ),
    alike: reader.many('content/ui/alike.yml', alikeReason, wordsKey, true),
    claims: reader.many('content/rules/claims.yml', claimWords, language),
    uncited: reader.many('content/rules/uncited.yml', uncited, key, true),
    forbidden: reader.many('content/rules/forbidden.yml', forbiddenClaim),
    pictures: reader.one('content/screens/manifest.json', screenManifest),
    publication: reader.one('content/publication.yml', publication),
  };
  reader.faults.push(...removeSlowPatterns(content));
  return content;
}

// A slug that is not valid does not hide which rows there are.
function localesOf({ yaml }: RecordFile<AddressTable>): string[] {
  const rows = typeof yaml.value === 'object' ? Object.keys(yaml.value ?? {}) : [];
  return rows.every((row) => language.safeParse(row).success) ? rows : [];
}

/** Everything in a folder but folders, however deep. Links are named and not followed: they may lead in a circle. */
function filesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .flatMap((entry) => {
      const below = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(root, below) : [below];
    })
    .sort();
}

function nameOf(file: string): string {
  return basename(file).replace(/\.[a-z]+$/, '');
}

function folderOf(file: string): string {
  return basename(dirname(file));
}
