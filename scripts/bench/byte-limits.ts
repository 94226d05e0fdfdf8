import type { PageKey } from '#routes/page.ts';

/** Pages that list records: they may take more than one round trip, but for what their first screen shows. */
export const directories = [
  'authorities',
  'sources',
  'changes',
  'words',
] as const satisfies PageKey[];

/** What pages and scripts may weigh, in bytes compressed with brotli. */
export const byteLimits = {
  /** one round trip: ten TCP segments, less what TLS and the headers take */
  page: 13_312,
  directory: 36_000,
  /** half of the pages */
  median: 8_192,
  /** all scripts of a page */
  scripts: 3_000,
  /** the walkthrough with every picture that a phone shows */
  walkthrough: 120_000,
};
