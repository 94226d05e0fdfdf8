import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formerPaths, isStep } from '#routes/former.ts';
import { href, withBase } from '#routes/href.ts';
import { neutralPath } from '#routes/page.ts';

/**
 * Writes `_redirects`, in which hosts read where former paths lead, so that the reader is there at once:
 * https://developers.cloudflare.com/pages/configuration/redirects/. Other hosts serve the page that stands at each
 * of them, with a plain link.
 */
export function redirectsFile(): AstroIntegration {
  return {
    name: 'redirects-file',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const lines = formerPaths().map(({ path, key, anchor, locales: [locale, ...others] }) => {
          const today =
            locale && others.length === 0
              ? href({ key, locale }, anchor)
              : withBase(neutralPath({ key }, anchor && isStep(anchor) ? anchor : undefined));
          return `${withBase(path)} ${today} 301\n`;
        });
        if (lines.length > 0) writeFileSync(join(fileURLToPath(dir), '_redirects'), lines.join(''));
      },
    },
  };
}
