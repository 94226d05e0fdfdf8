import { findTag } from '#domain/author-tags.ts';
import type { DeclaredTag } from '#domain/tag.ts';
import type { Content, Document } from '#check/read/content.ts';
import type { Tag } from '#check/read/mdx-file.ts';

/** Every page in all its languages, that of the first row of the table of addresses first, drafts last. */
export function pages({
  documents,
  locales,
  drafts,
}: Pick<Content, 'documents' | 'locales' | 'drafts'>): Document[][] {
  const pages = Map.groupBy(documents, ({ kind, key }) => `${kind}/${key}`);
  const languages = [...locales, ...drafts];
  const order = ({ locale }: Document) => languages.indexOf(locale);
  return [...pages.values()].map((page) => page.toSorted((a, b) => order(a) - order(b)));
}

/** Every page in its first language beside the same page in each other one. */
export function translationPairs(
  content: Pick<Content, 'documents' | 'locales' | 'drafts'>,
): [Document, Document][] {
  return pages(content).flatMap(([first, ...others]) =>
    others.flatMap((other): [Document, Document][] => (first ? [[first, other]] : [])),
  );
}

/** Tells whether a translation says that it lags behind. */
export function lags({ frontmatter: { value } }: Document): boolean {
  return typeof value === 'object' && value !== null && 'behind' in value;
}

/** Tells whether a tag is of a kind, and the same in every language. */
export function isShared(kind: DeclaredTag['kind'], { name }: Tag): boolean {
  const declared = findTag(name);
  return declared?.kind === kind && !declared.isPerLanguage;
}
