import { globSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'astro/zod';
import { type Entry, files, idIn } from '#domain/files.ts';
import { language } from '#domain/language.ts';
import type { RuleFault } from './fault.ts';
import type { MdxFile } from './mdx-file.ts';
import { type RecordsFile, type RecordFile, Reader } from './reader.ts';

/** The folders whose files come in every language. */
export const kinds = ['articles', 'walkthroughs', 'regions'] as const;

/** One of the folders whose files come in every language. */
type Kind = (typeof kinds)[number];

/** The names of the files that stand once in a folder, whatever the languages. */
export const cardNames: Partial<Record<Kind, string>> = {
  walkthroughs: basename(files.walkthroughCards.path),
  regions: basename(files.regionCards.path),
};

/** A text that exists, whether it can be read or not. */
type TextName = { file: string; kind: Kind; key: string; locale: string };

/** One article, walkthrough or region in one language. `words` is its frontmatter, where that fits. */
export type Document = TextName & MdxFile & { words: Entry<Kind> | undefined };

/** What a file of one record, or of many, holds. */
type One<Name extends keyof typeof files> = RecordFile<Entry<Name>>;
type Many<Name extends keyof typeof files> = RecordsFile<Entry<Name>>;

/** A row of the table of files, for one file. */
type FileOf<T> = { path: string; schema: z.ZodType<T>; ids?: z.ZodType<string, string> };

/** Everything under `content/` that could be read and fits its schema, with the places where things stand. */
export type Content = {
  /** the project's folder */
  root: string;
  /** what could not be read or does not fit: the rules do not see it */
  faults: RuleFault[];
  /** rows of the table of addresses; none where that could not be read */
  locales: string[];
  addresses: One<'addresses'>;
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
  /** what each drawing shows */
  screens: Many<'screens'>;
  pictures: One<'pictures'>;
  /** how readers reach whoever publishes the guide */
  publication: One<'publication'>;
};

/** Reads the whole content of a project, and holds each file against its schema in src/domain. */
export function readContent(root: string): Content {
  const reader = new Reader(root);
  const list = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  const one = <T>({ path, schema }: FileOf<T>, id?: string) => reader.one(path, schema, id);
  const many = <T>({ path, schema, ids }: FileOf<T>) => reader.many(path, schema, ids);
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
  return {
    root,
    faults: reader.faults,
    locales: localesOf(addresses),
    addresses,
    published: one(files.published),
    former: one(files.former),
    files: list('content/**').filter((file) => statSync(join(root, file)).isFile()),
    read: reader.files,
    texts,
    documents: texts.flatMap((text): Document[] => {
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
    strings: each(files.strings.path, (path) => many({ ...files.strings, path })),
    alike: many(files.alike),
    stringNotes: many(files.stringNotes),
    claims: many(files.claims),
    uncited: many(files.uncited),
    forbidden: many(files.forbidden),
    screens: many(files.screens),
    pictures: one(files.pictures),
    publication: one(files.publication),
  };
}

// A slug that does not fit leaves the rows known.
function localesOf({ yaml }: One<'addresses'>): string[] {
  const rows = typeof yaml.value === 'object' ? Object.keys(yaml.value ?? {}) : [];
  return rows.every((row) => language.safeParse(row).success) ? rows : [];
}
