import type { PageKey } from '#routes/page.ts';

/** Pages that list records: they may take more than one round trip, except for what their first screen shows. */
export const directories = [
  'authorities',
  'sources',
  'changes',
  'words',
] as const satisfies PageKey[];

/** What pages and scripts may weigh, in bytes compressed with brotli. */
export const byteLimits = {
  /** ten TCP segments, less what TLS and the headers take */
  roundTrip: 13_312,
  /** a page that is no directory: one round trip, with room for a section more */
  page: 12_800,
  directory: 36_000,
  /** half of the pages in one language, directories included; neutral addresses, which are short, are not counted */
  median: 7_900,
  /** all scripts of a page */
  scripts: 3_000,
  /** the walkthrough with every picture that a phone shows */
  walkthrough: 120_000,
};
