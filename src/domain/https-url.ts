import { z } from 'astro/zod';

const error = 'must be a full URL that starts with https://';

/** A full URL that starts with `https://`: the only links that lead out of the guide. */
export const httpsUrl = z
  .url({ hostname: z.regexes.domain, error, abort: true })
  // `new URL()` takes `https:name` and `https:/name` too; in a page those would be other addresses.
  .regex(/^https:\/\/\S+$/, { error, abort: true });
