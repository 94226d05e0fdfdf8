import type { Content, Document } from '../content.ts';
import { type Fault, wordPlace } from '../fault.ts';
import { type Tag, wordProps } from '../mdx-file.ts';

/** Every page in all its languages, that of the first row of the table of addresses first. */
export function pages({
  documents,
  locales,
}: Pick<Content, 'documents' | 'locales'>): Document[][] {
  const pages = Map.groupBy(documents, ({ kind, key }) => `${kind}/${key}`);
  const order = ({ locale }: Document) => locales.indexOf(locale);
  return [...pages.values()].map((page) => page.toSorted((a, b) => order(a) - order(b)));
}

/** Every page in its first language beside the same page in each other one. */
export function twins(content: Pick<Content, 'documents' | 'locales'>): [Document, Document][] {
  return pages(content).flatMap(([first, ...others]) =>
    others.flatMap((other): [Document, Document][] => (first ? [[first, other]] : [])),
  );
}

/** Tells whether a translation says that it lags behind. */
export function lags({ frontmatter: { value } }: Document): boolean {
  return typeof value === 'object' && value !== null && 'behind' in value;
}

/** Tags that make the build of a page: the same in every language, in the same order. */
export const frame = [
  'Section',
  'Steps',
  'Step',
  'IfMissing',
  'RegionNote',
  'Screen',
  'OpenSetting',
  'Does',
  'DoesNot',
  'Timeline',
  'Event',
  'Flow',
  'Lane',
  'SideBySide',
  'Findings',
  'Row',
  'Doors',
  'Regions',
  'SiteMap',
  'SourceDirectory',
  'AuthorityDirectory',
  'AtAGlance',
  'Line',
  'LookFor',
  'PathTable',
  'Authority',
  'Authorities',
];

/** Tells whether an earlier rule has found a fault in a tag. */
export function isKnown(tag: Tag, document: Document, known: ReadonlySet<string>): boolean {
  return known.has(wordPlace(placeOf(document, tag)));
}

/** Where a tag stands; the beginning of its file where there is none. */
export function placeOf(
  { file }: Document,
  tag: Pick<Tag, 'line' | 'column'> | undefined,
): Omit<Fault, 'what'> {
  return { file, line: tag?.line ?? 1, column: tag?.column ?? 1 };
}

/** A tag as its author wrote it, without the words that differ between languages. */
export function wordTag(tag: Tag | undefined): string {
  if (!tag) return 'nothing';
  const props = Object.entries(tag.props).filter(([name]) => !wordProps.includes(name));
  return `<${[tag.name, ...props.map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
}
