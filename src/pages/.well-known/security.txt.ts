import { locales } from '#i18n/locales.ts';
import { entry } from '#library/entry.ts';
import { today } from '#env/today.ts';
import { fullUrl } from '#routes/href.ts';

const day = 86_400_000;

/** How to report a weakness of the site: https://www.rfc-editor.org/rfc/rfc9116. It ends within a year, as asked there. */
export async function GET(): Promise<Response> {
  const { contact } = (await entry('publication', 'publication')).data;
  const expires = new Date(Date.parse(today()) + 364 * day).toISOString();
  return new Response(
    `Contact: mailto:${contact}\n` +
      `Expires: ${expires}\n` +
      `Preferred-Languages: ${locales.join(', ')}\n` +
      `Canonical: ${fullUrl('/.well-known/security.txt')}\n`,
  );
}
