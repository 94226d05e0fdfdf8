import type { RegionId } from '#domain/region.ts';
import { readMdx, type Tag } from './mdx-file.ts';

/** A part of a page with its steps, for the list of contents. */
export type Part = { id: string; title: string; steps: { id: string; title: string }[] };

/** What an article holds, in the order in which a reader meets it. Ids stand once each. */
export type Outline = { parts: Part[]; citations: string[]; labels: string[] };

/**
 * Reads what an article holds without rendering it.
 * @param region leaves out what stands in the note of another region
 */
export function outline(body: string, region?: RegionId): Outline {
  const tags = readMdx('', `---\n---\n${body}`).tags.filter((tag) => concerns(tag, region));
  const parts: Part[] = [];
  for (const { name, props } of tags) {
    const heading = { id: props['id'] ?? '', title: props['title'] ?? '' };
    if (name === 'Section') parts.push({ ...heading, steps: [] });
    if (name === 'Step') parts.at(-1)?.steps.push(heading);
  }
  return { parts, citations: ids(tags, 'Cite'), labels: ids(tags, 'Label') };
}

function concerns(tag: Tag, region: RegionId | undefined): boolean {
  const note = [...tag.within, tag].find(({ name }) => name === 'RegionNote');
  return !region || !note || note.props['region'] === region;
}

function ids(tags: Tag[], name: string): string[] {
  return [
    ...new Set(tags.filter((tag) => tag.name === name).map(({ props }) => props['id'] ?? '')),
  ];
}
