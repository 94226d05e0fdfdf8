import { z } from 'astro/zod';
import { key } from './key.ts';

/** What an id can refer to. An anchor is a place on the page that the same tag names. */
export type RefKind =
  'anchor' | 'authority' | 'event' | 'label' | 'page' | 'region' | 'setting' | 'source';

/** An id in a value that refers to something else, and the path that leads to it. */
export type Ref = { to: RefKind; id: string; path: PropertyKey[] };

const kinds = z.registry<{ to: RefKind }>();

/** The schema of an id that refers to something else: the content rules look for it there. */
export function ref(to: RefKind): typeof key {
  return key.clone().register(kinds, { to });
}

/** Every id in a value that refers to something else, as its schema says. */
export function refsIn(schema: unknown, value: unknown, path: PropertyKey[] = []): Ref[] {
  if (!(schema instanceof z.ZodType)) return [];
  const { def } = schema;
  // Optional, or with a default.
  if ('innerType' in def) return refsIn(def.innerType, value, path);
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return schema.options.flatMap((option) => refsIn(option, value, path));
  }
  const kind = kinds.get(schema);
  if (kind && typeof value === 'string') return [{ to: kind.to, id: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([step, below]) =>
    refsIn(schemaBelow(schema, step), below, [...path, isList ? Number(step) : step]),
  );
}

function schemaBelow(schema: z.ZodType, step: string): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[step];
  if (schema instanceof z.ZodArray) return schema.element;
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}
