import { z } from 'astro/zod';
import { key } from './key.ts';

const path = z
  .string()
  .regex(/^\/([a-z0-9-]+\/)+$/i, 'a path begins and ends with a slash: "/fr/en-bref/"');

/**
 * Every path and anchor that a page ever had, by page key: `content/ui/published.json`. It only grows:
 * `npm run format` adds what is new.
 */
export const publishedAddresses = z.record(
  key,
  z.strictObject({ paths: z.array(path), anchors: z.array(key) }),
);

/** Every path and anchor that a page ever had, by page key. */
export type PublishedAddresses = z.infer<typeof publishedAddresses>;

/** Where what has moved stands today: `content/ui/former.json`. */
export const formerAddresses = z.strictObject({
  pages: z.record(key, key).describe('the key of today, by the former key of a page'),
  paths: z.record(path, key).describe('the key of the page, by a path that it had'),
  anchors: z
    .record(key, z.record(key, key))
    .describe(
      'by page key: the anchor of today, by a former anchor; "main" is the top of the page',
    ),
});

/** Where what has moved stands today. */
export type FormerAddresses = z.infer<typeof formerAddresses>;
