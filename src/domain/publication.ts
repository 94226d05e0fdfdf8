import { z } from 'astro/zod';

/** How readers reach whoever publishes this copy of the guide: `content/publication.yml`. */
export const publication = z.strictObject({
  contact: z.email().describe('for what is not public'),
  issues: z
    .url()
    .startsWith('https://')
    .describe('the public list of errors, which anybody may read'),
});

/** The addresses of whoever publishes the guide. */
export type Publication = z.infer<typeof publication>;
