import { authorTags } from '#domain/author-tags.ts';
import type { Content, Document } from '../content.ts';
import { hint, wordPlace } from '../fault.ts';
import type { Tag } from '../mdx-file.ts';

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
  'Doors',
  'Regions',
  'SiteMap',
  'SourceDirectory',
  'AuthorityDirectory',
];

/** Tells whether a tag of the frame is misspelt in a page, so that nothing can be said of its build. */
export function isFrameBroken({ tags }: Document): boolean {
  return tags.some(
    ({ name }) => !Object.hasOwn(authorTags, name) && hint(name, frame).startsWith('Did'),
  );
}

/** Tells whether an earlier rule has found a fault in a tag. */
export function isKnown(tag: Tag, { file }: Document, known: ReadonlySet<string>): boolean {
  return known.has(wordPlace({ file, line: tag.line, column: tag.column }));
}

/** A tag as its author wrote it, without the words that differ between languages. */
export function wordTag(tag: Tag | undefined): string {
  if (!tag) return 'nothing';
  const props = Object.entries(tag.props).filter(([name]) => name !== 'title');
  return `<${[tag.name, ...props.map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
}
