import { type CollectionKey, getEntry } from 'astro:content';

/** One entry of a collection of src/content.config.ts. Throws on an unknown id. */
export async function entry<Name extends CollectionKey>(collection: Name, id: string) {
  const found = await getEntry(collection, id);
  if (!found) throw new Error(`No "${id}" among the ${collection}`);
  return found;
}
