import { findTag } from '#domain/author-tags.ts';
import type { Tag } from './mdx-file.ts';

/** The id that a tag gives to its place on the page, for links: undefined for most tags. */
export function anchorOf({ name, props }: Tag): string | undefined {
  const { anchor, anchorPrefix = '' } = findTag(name) ?? {};
  const id = anchor && props[anchor];
  return id ? anchorPrefix + id : undefined;
}
