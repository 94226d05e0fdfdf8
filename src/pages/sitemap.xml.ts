import { firstLocale } from '#i18n/locales.ts';
import { absoluteHref, fullUrl } from '#routes/href.ts';
import { alternates, neutralPath, type Page, pages } from '#routes/page.ts';

/** A page's address in every language and the one that offers them all, each with the others beside it. */
function entries(page: Page): string[] {
  const addresses = [
    ...alternates(page).map((other) => ({ lang: other.locale, address: absoluteHref(other) })),
    { lang: 'x-default', address: fullUrl(neutralPath(page)) },
  ];
  const links = addresses.map(
    ({ lang, address }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address}"/>`,
  );
  return addresses.map(({ address }) => `<url><loc>${address}</loc>${links.join('')}</url>`);
}

/** Every page with its translations, as https://www.sitemaps.org/protocol.html asks. */
export function GET(): Response {
  const inOneLanguage = pages.filter(({ locale }) => locale === firstLocale);
  return new Response(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n' +
      `${inOneLanguage.flatMap(entries).join('\n')}\n</urlset>\n`,
  );
}
