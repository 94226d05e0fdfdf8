import type { Document } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import { propWords, type Tag } from '#check/read/mdx-file.ts';

/** Where a tag stands; the beginning of its file where there is none. */
export function placeOf(
  { file }: Document,
  tag: Pick<Tag, 'line' | 'column'> | undefined,
): Omit<Fault, 'what'> {
  return { file, line: tag?.line ?? 1, column: tag?.column ?? 1 };
}

/** A tag as its author wrote it, without the words that differ between languages. */
export function formatTag(tag: Tag | undefined): string {
  if (!tag) return 'nothing';
  const differing = propWords(tag);
  const props = Object.entries(tag.props).filter(([name]) => !Object.hasOwn(differing, name));
  return `<${[tag.name, ...props.map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;
}
