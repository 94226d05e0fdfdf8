import { getEntry } from 'astro:content';
import type { Publication } from '#domain/publication.ts';

/** How readers reach whoever publishes the guide. */
export async function publication(): Promise<Publication> {
  const entry = await getEntry('publication', 'publication');
  if (!entry) throw new Error('content/publication.yml is missing');
  return entry.data;
}
