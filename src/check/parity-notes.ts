import { pageKeysOf } from '#routes/address-table.ts';
import type { Content } from './read/content.ts';
import { pluralForms } from './text/plural-forms.ts';

/** What a language may still lack without a fault, one line each: “forbidden claims: fr has 3 of 37”, “de: 7 of 36 pages, 120 of 168 words”. */
export function parityNotes(content: Content): string[] {
  const claims = [...content.forbidden.records.values()];
  return [
    ...content.locales.flatMap((locale) => {
      const count = claims.filter(({ words }) => words[locale]).length;
      return count < claims.length
        ? [`forbidden claims: ${locale} has ${count} of ${claims.length}`]
        : [];
    }),
    ...content.drafts.map((draft) => progressOf(draft, content)),
  ];
}

/** How much of a draft is there, beside the first language. */
function progressOf(draft: string, { addresses, texts, strings, locales }: Content): string {
  const [first = draft] = locales;
  const pages = pageKeysOf(addresses.value ?? {});
  const written = pages.filter((page) =>
    texts.some(({ key, locale }) => key === page && locale === draft),
  );
  const words = new Set(
    strings.get(first)?.ids?.flatMap((key) => pluralForms(key, first, draft)) ?? [],
  );
  const given = strings.get(draft)?.ids?.filter((key) => words.has(key)) ?? [];
  return `${draft}: ${written.length} of ${pages.length} pages, ${given.length} of ${words.size} words`;
}
