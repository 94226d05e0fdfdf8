import { getEntry } from 'astro:content';
import type { Event } from '#domain/event.ts';

/** The date of something that happened. Throws on an unknown id. */
export async function event(id: string): Promise<Event> {
  const entry = await getEntry('timeline', id);
  if (!entry) throw new Error(`No event "${id}" in content/facts/timeline.yml`);
  return entry.data;
}
