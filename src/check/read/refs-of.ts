import { findTag } from '#domain/author-tags.ts';
import { type Ref, type RefKind, refsIn } from '#domain/ref.ts';
import type { Tag } from './mdx-file.ts';

/** What the props of a tag refer to. */
export function refsOf({ name, props }: Tag): Ref[] {
  return refsIn(findTag(name)?.props, props);
}

/** Tells whether a tag refers to something of a kind: `<Cite id="dpc-2025" />` to a source. */
export function refersTo(kind: RefKind, tag: Tag): boolean {
  return refsOf(tag).some(({ to }) => to === kind);
}
