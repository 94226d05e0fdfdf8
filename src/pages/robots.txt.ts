import { fullUrl } from '#routes/href.ts';

/** Everybody may read everything; the list of pages stands in the sitemap. */
export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${fullUrl('/sitemap.xml')}\n`);
}
