import { getCollection, getEntry } from 'astro:content';
import type { Source } from '#domain/source.ts';

/** A source with the id by which articles cite it. */
export type CitedSource = Source & { id: string };

/** One source. Throws on an unknown id. */
export async function source(id: string): Promise<CitedSource> {
  const entry = await getEntry('sources', id);
  if (!entry) throw new Error(`No source "${id}" in content/facts/sources.yml`);
  return { id, ...entry.data };
}

/** Every source, in the order of the file. */
export async function allSources(): Promise<CitedSource[]> {
  const entries = await getCollection('sources');
  return entries.map(({ id, data }) => ({ id, ...data }));
}
