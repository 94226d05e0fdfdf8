import { z } from 'astro/zod';
import { evidence } from './evidence.ts';
import { httpsUrl } from './https-url.ts';
import { ref } from './ref.ts';

/** A place on LinkedIn that the guide sends its readers to: a setting, a list of settings, a form. */
export const setting = evidence.extend({
  url: httpsUrl.startsWith(
    'https://www.linkedin.com/',
    'must start with https://www.linkedin.com/',
  ),
  kind: z.enum(['setting', 'form', 'help-page']).default('setting').describe('what opens there'),
  label: ref('label')
    .optional()
    .describe('id in content/facts/labels.yml, when its name is confirmed'),
});

/** An address on LinkedIn, with what confirms it. */
export type Setting = z.infer<typeof setting>;
