import { linkedEverywhere } from '#routes/menu.ts';
import { pageKeyOf, slugsOf } from '#routes/address-table.ts';
import type { Content, Document } from '#check/read/content.ts';
import type { Rule } from './rule.ts';

/** Every page is linked from a text or from the frame of every page: readers do not look into the list of all pages. */
export const pagesAreLinked: Rule = (content) => {
  const { addresses, documents, locales } = content;
  const [locale] = locales;
  if (!locale || !addresses.value) return [];
  const linked = new Set([
    ...linkedEverywhere,
    ...documents.flatMap((text) => linksIn(text, content)),
  ]);
  return [...slugsOf(addresses.value, locale).keys()]
    .filter((place) => !linked.has(pageKeyOf(place)))
    .map((place) => {
      const what = `No text leads to the page "${pageKeyOf(place)}": only the list of all pages does. Link to it with <PageLink page="${pageKeyOf(place)}">, in every language.`;
      return addresses.yaml.faultAtName([locale, ...place.split('.')], what);
    });
};

/** The pages, other than itself, to which one text leads. */
function linksIn({ key, tags }: Document, { regions, walkthroughs }: Content): string[] {
  return tags
    .flatMap(({ name, props }) => {
      if (name === 'Regions') return [...regions.keys()];
      if (name === 'WaysToSayNo')
        return [...walkthroughs.keys()].filter((id) => walkthroughs.get(id)?.value?.wayToSayNo);
      return [name === 'PageLink' ? props['page'] : props['region']].flatMap((page) => page ?? []);
    })
    .filter((page) => page !== key);
}
