import { z } from 'astro/zod';
import { isoDate } from './iso-date.ts';

/** The frontmatter of one page of explanation, `content/articles/<key>/<locale>.mdx`. */
export const article = z.strictObject({
  title: z.string().min(1).describe('the h1, and the title of the page'),
  name: z.string().min(1).optional().describe('shorter than the title, for menus and lists'),
  summary: z.string().min(1).describe('the answer, in two sentences at most'),
  revision: z.int().positive().describe('the same in every language when they say the same'),
  behind: z
    .strictObject({
      since: isoDate.describe('the day on which a fresher language moved on'),
      reason: z.string().min(1),
    })
    .optional()
    .describe('says that this translation lags, so that the reader is told'),
});

/** The frontmatter of an article or a walkthrough. */
export type Article = z.infer<typeof article>;
