import { globSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { type Entry, files, idIn } from '#domain/files.ts';
import { language } from '#domain/language.ts';
import { foundBy, type RuleFault } from './fault.ts';
import type { MdxFile } from './mdx-file.ts';
import { type RecordsFile, type RecordFile, Reader } from './reader.ts';
import { removeSlowPatterns } from './slow-patterns.ts';

/** The folders whose files come in every language. */
export const kinds = ['articles', 'walkthroughs', 'regions'] as const;

/** One of the folders whose files come in every language. */
type Kind = (typeof kinds)[number];

/** The names of the files that stand once in a folder, whatever the languages. */
export const cardNames: Partial<Record<Kind, string>> = {
  walkthroughs: basename(files.walkthroughCards.path),
  regions: basename(files.regionCards.path),
};

/** A text that exists, whether it can be read or not, and whether or not its name is a language of the guide. */
type TextName = { file: string; kind: Kind; key: string; locale: string };

/** One article, walkthrough or region in one language of the guide. `words` is its frontmatter, where that is valid. */
export type Document = TextName & MdxFile & { words: Entry<Kind> | undefined };

/** What a file of one record, or of many, holds. */
type One<Name extends keyof typeof files> = RecordFile<Entry<Name>>;
type Many<Name extends keyof typeof files> = RecordsFile<Entry<Name>>;

/** A row of the table of files, for one file. */
type FileOf<T> = {
  path: string;
  schema: z.ZodType<T>;
  ids?: z.ZodType<string, string>;
  canBeEmpty?: boolean;
};

/** Everything under `content/` that could be read and is valid, with the places where things stand. */
export type Content = {
  /** the project's folder */
  root: string;
  /** what could not be read or is not valid: the rules do not see it */
  faults: RuleFault[];
  /** languages in which the guide is whole: rows of the table of addresses; none where that could not be read */
  locales: string[];
  addresses: One<'addresses'>;
  /** languages that are not whole yet: rows of the table of their addresses */
  drafts: string[];
  draftAddresses: One<'drafts'>;
  /** every path and anchor that was ever published, and where the former ones lead */
  published: One<'published'>;
  former: One<'former'>;
  /** every file, and those among them that are read here */
  files: string[];
  read: ReadonlySet<string>;
  texts: TextName[];
  documents: Document[];
  walkthroughs: Map<string, One<'walkthroughCards'>>;
  regions: Map<string, One<'regionCards'>>;
  labels: Many<'labels'>;
  settings: Many<'settings'>;
  sources: Many<'sources'>;
  timeline: Many<'timeline'>;
  authorities: Map<string, One<'authorities'>>;
  /** the interface's own words, by locale */
  strings: Map<string, Many<'strings'>>;
  /** why words of the interface may be the same in two languages, by their key */
  alike: Many<'alike'>;
  /** where words of the interface stand, by their key without its plural form */
  stringNotes: Many<'stringNotes'>;
  /** what makes a sentence a claim, by language */
  claims: Many<'claims'>;
  /** paragraphs that may go without a source */
  uncited: Many<'uncited'>;
  /** what no page may say */
  forbidden: Many<'forbidden'>;
  /** words that are right and that no dictionary has */
  spelling: One<'spelling'>;
  /** what each drawing shows */
  screens: Many<'screens'>;
  pictures: One<'pictures'>;
  /** how readers reach the publisher of the guide */
  publication: One<'publication'>;
};

/** Reads the whole content of a project, and holds each file against its schema in src/domain. */
export function readContent(root: string): Content {
  const reader = new Reader(root);
  const list = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  const one = <T>({ path, schema, canBeEmpty }: FileOf<T>, id?: string) =>
    reader.one(path, schema, id, canBeEmpty);
  const many = <T>({ path, schema, ids, canBeEmpty }: FileOf<T>) =>
    reader.many(path, schema, ids, canBeEmpty);
  /** The files of one path, by what tells them apart. */
  const each = <T>(path: string, read: (file: string, id: string) => T) =>
    new Map(list(path).map((file) => [idIn(path, file), read(file, idIn(path, file))]));

  const texts = kinds.flatMap((kind) =>
    [...each(files[kind].path, (file) => file)].map(([id, file]): TextName => {
      const [key = '', locale = ''] = id.split('/');
      return { file, kind, key, locale };
    }),
  );
  const addresses = one(files.addresses);
  const locales = localesOf(addresses);
  const draftAddresses = one(files.drafts);
  const drafts = localesOf(draftAddresses);
  // Without the rows a text is of a language of the guide if its name is any language: rules ask Intl about it.
  const isInGuide = (locale: string) =>
    locales.length > 0
      ? [...locales, ...drafts].includes(locale)
      : language.safeParse(locale).success;
  const content: Content = {
    root,
    faults: reader.faults,
    locales,
    addresses,
    drafts,
    draftAddresses,
    published: one(files.published),
    former: one(files.former),
    files: filesIn(root, 'content'),
    read: reader.files,
    texts,
    documents: texts
      .filter(({ locale }) => isInGuide(locale))
      .flatMap((text): Document[] => {
        const mdx = reader.mdx<Entry<Kind>>(text.file, files[text.kind].schema);
        return mdx ? [{ ...text, ...mdx }] : [];
      }),
    walkthroughs: each(files.walkthroughCards.path, (path) =>
      one({ ...files.walkthroughCards, path }),
    ),
    regions: each(files.regionCards.path, (path) => one({ ...files.regionCards, path })),
    labels: many(files.labels),
    settings: many(files.settings),
    sources: many(files.sources),
    timeline: many(files.timeline),
    authorities: each(files.authorities.path, (path, id) =>
      one({ ...files.authorities, path }, id),
    ),
    strings: new Map(
      [...each(files.strings.path, (path) => path)]
        .filter(([locale]) => isInGuide(locale))
        .map(([locale, path]) => [locale, many({ ...files.strings, path })]),
    ),
    alike: many(files.alike),
    stringNotes: many(files.stringNotes),
    claims: many(files.claims),
    uncited: many(files.uncited),
    forbidden: many(files.forbidden),
    spelling: one(files.spelling),
    screens: many(files.screens),
    pictures: one(files.pictures),
    publication: one(files.publication),
  };
  reader.faults.push(...foundBy('slow-pattern', removeSlowPatterns(content)));
  return content;
}

// A slug that is not valid does not hide which rows there are.
function localesOf({ yaml }: One<'addresses' | 'drafts'>): string[] {
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
