import { z } from 'astro/zod';
import { article } from './article.ts';
import { key } from './key.ts';
import type { Platform } from './platform.ts';
import { ref } from './ref.ts';

/** One action. Its id is permanent and the same in every language: it is the fragment that people share. */
const step = z.strictObject({
  id: key.describe('begins with its platform: web-open-menu'),
  labels: z
    .array(ref('label'))
    .default([])
    .describe('what one touches, in order: ids in content/facts/labels.yml'),
  screen: key
    .optional()
    .describe('the drawing that shows it: `menu` is web-menu or app-menu in content/screens'),
});

/** The facts of a walkthrough that are the same in every language: `content/walkthroughs/<key>/walkthrough.yml`. */
export const walkthrough = z.strictObject({
  wayToSayNo: z.int().positive().optional().describe('its place among the three ways to say no'),
  opens: ref('setting').describe(
    'the place on LinkedIn that it leads to: an id in content/facts/settings.yml',
  ),
  steps: z
    .strictObject({
      app: z.array(step).exactOptional(),
      web: z.array(step).exactOptional(),
    } satisfies Record<Platform, z.ZodType>)
    .default({}),
});

/** The words of one walkthrough in one locale: the frontmatter of `content/walkthroughs/<key>/<locale>.mdx`. */
export const walkthroughWords = article.extend({
  button: z
    .string()
    .min(1)
    .optional()
    .describe('the words of the button that opens the place, where its kind does not say enough'),
});

/** The facts of a walkthrough. */
export type Walkthrough = z.infer<typeof walkthrough>;
/** The frontmatter of a walkthrough's text. */
export type WalkthroughWords = z.infer<typeof walkthroughWords>;

/** One action of a walkthrough. */
export type Step = NonNullable<Walkthrough['steps'][Platform]>[number];
