import { withBase } from '#routes/href.ts';
import { origin } from '#routes/origin.ts';

/** Everybody may read everything; the list of pages stands in the sitemap. */
export function GET(): Response {
  return new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(withBase('/sitemap.xml'), origin).href}\n`,
  );
}
