import { type CollectionKey, getEntry } from 'astro:content';
import { files } from '#domain/files.ts';

/** One entry of a collection of src/content.config.ts. Throws on an unknown id. */
export async function entry<Name extends CollectionKey>(collection: Name, id: string) {
  const found = await getEntry(collection, id);
  if (!found) throw new Error(`No "${id}" in ${files[collection].path}`);
  return found;
}
