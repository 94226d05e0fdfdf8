import { anchorFor } from '#routes/anchors.ts';
import type { Tag } from './mdx-file.ts';

/** Tags that give their place on the page an id, to which readers' addresses point. */
export const placeTags = ['Section', 'Step', 'RegionNote', 'Event', 'Row'];

/** The id that a tag gives to its place on the page, for links: undefined for most tags. */
export function anchorOf({ name, props }: Tag): string | undefined {
  if (!placeTags.includes(name)) return undefined;
  if (name === 'Event') return props['id'] && anchorFor('event', props['id']);
  return name === 'RegionNote'
    ? props['region'] && anchorFor('region', props['region'])
    : props['id'];
}
