import { z } from 'astro/zod';
import { key } from './key.ts';
import { platforms } from './platform.ts';

/** What a drawn screen can show. One PNG each, per locale, platform and theme. */
export const screenIds = ['menu', 'settings', 'data-privacy', 'switch-on', 'switch-off'] as const;

/** One of the screens that are drawn. */
export type ScreenId = (typeof screenIds)[number];

/** One action. Its id is permanent and the same in every language: it is the fragment that people share. */
export const step = z.strictObject({
  id: key.describe('begins with its platform: web-open-menu'),
  path: z.array(key).describe('labels to pass, in order, ids in content/facts/labels.yml'),
  screen: z.enum(screenIds).optional().describe('the drawn screen that shows it'),
});

/** The facts of a walkthrough that are the same in every language: `content/walkthroughs/<key>/walkthrough.yml`. */
export const walkthrough = z.strictObject({
  door: z.int().positive().optional().describe('its place among the three doors'),
  opens: key.describe(
    'the place on LinkedIn that it leads to: an id in content/facts/settings.yml',
  ),
  steps: z.partialRecord(z.enum(platforms), z.array(step)).default({}),
});

/** One action of a walkthrough. */
export type Step = z.infer<typeof step>;
/** The facts of a walkthrough. */
export type Walkthrough = z.infer<typeof walkthrough>;
