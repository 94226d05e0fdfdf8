import { getCollection, getEntry } from 'astro:content';
import type { Event } from '#domain/event.ts';

/** The date of something that happened. Throws on an unknown id. */
export async function event(id: string): Promise<Event> {
  const entry = await getEntry('timeline', id);
  if (!entry) throw new Error(`No event "${id}" in content/facts/timeline.yml`);
  return entry.data;
}

/** What each event rests on: ids of sources, by the event's id. */
export async function eventSources(): Promise<Map<string, string[]>> {
  const entries = await getCollection('timeline');
  return new Map(entries.map(({ id, data }) => [id, data.sources]));
}
