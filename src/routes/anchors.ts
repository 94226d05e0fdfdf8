import { authorTags } from '#domain/author-tags.ts';

/** Ids that layouts and directories give to their own parts of a page. Shared addresses end with them: they are permanent. */
export const anchors = {
  main: 'main',
  contents: 'contents',
  keyFacts: 'at-a-glance',
  authorities: 'authorities',
  sources: 'sources',
  // Reader views drop what is called `footer` or `menu`.
  menu: 'all-pages',
} as const;

/** How the id of one thing on a page begins, by what the thing is. A group is a part of a directory, or one language of a neutral page. */
const prefixes = {
  region: authorTags.RegionNote.anchorPrefix,
  source: 'source-',
  label: 'label-',
  group: 'in-',
  country: 'country-',
  event: authorTags.Event.anchorPrefix,
  authority: 'authority-',
} as const;

/** The id that one thing has on a page: `anchorFor('region', 'ch')` is `region-ch`. */
export function anchorFor(thing: keyof typeof prefixes, id: string): string {
  return `${prefixes[thing]}${id}`;
}

/** The ids, and the beginnings of ids, that authors may not give to their own sections, steps and rows. */
export const reserved = { ids: Object.values(anchors), prefixes: Object.values(prefixes) };

/** Tells whether an id belongs to the layouts, or looks like one that they make. */
export function isReserved(id: string): boolean {
  return (
    reserved.ids.some((other) => other === id) ||
    reserved.prefixes.some((prefix) => id.startsWith(prefix))
  );
}
