import { globSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AddressTable, addressTable } from '#domain/address-table.ts';
import { type Article, article } from '#domain/article.ts';
import { type Authority, authority } from '#domain/authority.ts';
import { type ClaimWords, claimWords } from '#domain/claim-words.ts';
import { type Event, event } from '#domain/event.ts';
import { type ForbiddenClaim, forbiddenClaim } from '#domain/forbidden-claim.ts';
import { alikeReason, interfaceWords, wordsKey } from '#domain/interface-words.ts';
import { type Label, label } from '#domain/label.ts';
import { language } from '#domain/language.ts';
import { type Publication, publication } from '#domain/publication.ts';
import { type RegionCard, regionCard, type RegionWords, regionWords } from '#domain/region.ts';
import { type ScreenManifest, screenManifest } from '#domain/screen-manifest.ts';
import { type Setting, setting } from '#domain/setting.ts';
import { type Source, source } from '#domain/source.ts';
import { type Spelling, spelling } from '#domain/spelling.ts';
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

/** The folders whose files come in every language. */
export const kinds = ['articles', 'walkthroughs', 'regions'] as const;

/** One of the folders whose files come in every language. */
type Kind = (typeof kinds)[number];

/** The names of the files that stand once in a folder, whatever the languages. */
export const cardNames: Partial<Record<Kind, string>> = {
  walkthroughs: 'walkthrough.yml',
  regions: 'region.yml',
};

/** A text that exists, whether it can be read or not. */
type TextName = { file: string; kind: Kind; key: string; locale: string };

/** The head of a text, by the folder where it stands. */
const heads = { articles: article, walkthroughs: walkthroughWords, regions: regionWords };
type Head = Article | WalkthroughWords | RegionWords;

/** One article, walkthrough or region in one language. `words` is its head, where that fits. */
export type Document = TextName & MdxFile & { words: Head | undefined };

/** Everything under `content/` that could be read and fits its schema, with the places where things stand. */
export type Content = {
  /** the project's folder */
  root: string;
  /** what could not be read or does not fit: the rules do not see it */
  faults: Fault[];
  /** rows of the table of addresses; none where that could not be read */
  locales: string[];
  addresses: RecordFile<AddressTable>;
  /** every file, and those among them that are read here */
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
  /** words that are right and that no dictionary has */
  spelling: RecordFile<Spelling>;
  pictures: RecordFile<ScreenManifest>;
  /** how readers reach whoever publishes the guide */
  publication: RecordFile<Publication>;
};

/** Reads the whole content of a project, and holds each file against its schema in src/domain. */
export function readContent(root: string): Content {
  const reader = new Reader(root);
  const list = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  /** Files of one shape, by the part of their path that tells them apart. */
  const each = <T>(pattern: string, part: number, read: (file: string) => T) =>
    new Map(list(pattern).map((file) => [nameOf(file.split('/')[part] ?? ''), read(file)]));

  const texts = kinds.flatMap((kind) =>
    list(`content/${kind}/*/*.mdx`).map((file): TextName => {
      const [, , key = '', name = ''] = file.split('/');
      return { file, kind, key, locale: nameOf(name) };
    }),
  );
  const addresses = reader.one('content/ui/addresses.json', addressTable);
  return {
    root,
    faults: reader.faults,
    locales: localesOf(addresses),
    addresses,
    files: list('content/**').filter((file) => statSync(join(root, file)).isFile()),
    read: reader.files,
    texts,
    documents: texts.flatMap((text): Document[] => {
      const mdx = reader.mdx<Head>(text.file, heads[text.kind]);
      return mdx ? [{ ...text, ...mdx }] : [];
    }),
    walkthroughs: each('content/walkthroughs/*/walkthrough.yml', 2, (file) =>
      reader.one(file, walkthrough),
    ),
    regions: each('content/regions/*/region.yml', 2, (file) => reader.one(file, regionCard)),
    labels: reader.many('content/facts/labels.yml', label),
    settings: reader.many('content/facts/settings.yml', setting),
    sources: reader.many('content/facts/sources.yml', source),
    timeline: reader.many('content/facts/timeline.yml', event),
    authorities: each('content/facts/authorities/*.yml', 3, (file) =>
      reader.one(file, authority, nameOf(basename(file))),
    ),
    strings: each('content/ui/*/site.json', 2, (file) =>
      reader.many(file, interfaceWords, wordsKey),
    ),
    alike: reader.many('content/ui/alike.yml', alikeReason, wordsKey),
    claims: reader.many('content/rules/claims.yml', claimWords, language),
    uncited: reader.many('content/rules/uncited.yml', uncited),
    forbidden: reader.many('content/rules/forbidden.yml', forbiddenClaim),
    spelling: reader.one('content/rules/spelling.yml', spelling),
    pictures: reader.one('content/screens/manifest.json', screenManifest),
    publication: reader.one('content/publication.yml', publication),
  };
}

// A slug that does not fit leaves the rows known.
function localesOf({ yaml }: RecordFile<AddressTable>): string[] {
  const rows = typeof yaml.value === 'object' ? Object.keys(yaml.value ?? {}) : [];
  return rows.every((row) => language.safeParse(row).success) ? rows : [];
}

function nameOf(file: string): string {
  return file.replace(/\.[a-z]+$/, '');
}
