import { getEntry } from 'astro:content';
import type { Screen } from '#domain/screen.ts';

/** What one screen shows. Throws on an unknown id. */
export async function screen(id: string): Promise<Screen> {
  const entry = await getEntry('screens', id);
  if (!entry) throw new Error(`No screen "${id}" in content/screens/screens.yml`);
  return entry.data;
}
