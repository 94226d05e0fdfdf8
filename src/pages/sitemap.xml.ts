import { absoluteHref, withBase } from '#routes/href.ts';
import { origin } from '#routes/origin.ts';
import { type Page, pages, translations } from '#routes/page.ts';

function entry(page: Page): string {
  const alternates = translations(page).map(
    (other) =>
      `<xhtml:link rel="alternate" hreflang="${other.locale}" href="${absoluteHref(other)}"/>`,
  );
  return `<url><loc>${absoluteHref(page)}</loc>${alternates.join('')}</url>`;
}

/** Every page with its translations, as https://www.sitemaps.org/protocol.html asks. */
export function GET(): Response {
  const door = `<url><loc>${new URL(withBase('/'), origin).href}</loc></url>`;
  return new Response(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
      `${[door, ...pages.map(entry)].join('\n')}\n</urlset>\n`,
  );
}
