import { type Ref, refsIn } from '#domain/ref.ts';
import type { Content, Document } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import { refsOf } from '#check/read/refs-of.ts';
import { facts } from './facts.ts';
import { placeOf } from './place.ts';

/** An id in a text or a fact that refers to something else. */
export type Reference = Ref & {
  faultAt: (what: string) => Fault;
  /** the tag in whose props the id stands, where it does not stand in a fact */
  from?: { document: Document; tag: Tag };
};

/** Every id that refers to something else: first those in the texts, then those in the facts. */
export function references(content: Content): Reference[] {
  return [
    ...content.documents.flatMap((document) =>
      document.tags.flatMap((tag) => tagReferences(document, tag)),
    ),
    ...facts(content).flatMap(({ yaml, schema, value, path }) =>
      refsIn(schema, value, path).map((found): Reference => ({
        ...found,
        faultAt: (what) => yaml.faultAt(found.path, what),
      })),
    ),
  ];
}

function tagReferences(document: Document, tag: Tag): Reference[] {
  const faultAt = (what: string) => ({ ...placeOf(document, tag), what });
  return refsOf(tag).map((found) => ({
    ...found,
    faultAt,
    from: { document, tag },
  }));
}
