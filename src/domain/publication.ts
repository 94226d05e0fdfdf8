import { z } from 'astro/zod';
import { email } from './email.ts';
import { httpsUrl } from './https-url.ts';

/** How readers reach the publisher of this copy of the guide: `content/publication.yml`. */
export const publication = z.strictObject({
  contact: email.describe('for what is not public'),
  issues: httpsUrl.describe('the public list of errors, which anybody may read'),
});
