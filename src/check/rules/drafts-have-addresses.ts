import { pageKeyOf, slugsOf } from '#routes/address-table.ts';
import type { Content } from '#check/read/content.ts';
import { type Fault, hint } from '#check/read/fault.ts';
import type { Rule } from './rule.ts';

/** A draft is no whole language too, and has slugs for pages of the table of addresses, no two of them the same. */
export const draftsHaveAddresses: Rule = (content) =>
  content.drafts.flatMap((draft): Fault[] => {
    const { yaml } = content.draftAddresses;
    if (!content.locales.includes(draft)) return slugFaults(draft, content);
    const what = `"${draft}" is a language of the guide already: ${content.addresses.yaml.file} has it. Remove the row there while it is a draft, or here once it is whole.`;
    return [yaml.faultAtName([draft], what)];
  });

function slugFaults(draft: string, { addresses, draftAddresses }: Content): Fault[] {
  const { yaml, value } = draftAddresses;
  // Unreadable table: reported already, so skip.
  if (!addresses.value || !value) return [];
  const places = Object.keys(addresses.value).flatMap((locale) => [
    ...slugsOf(addresses.value ?? {}, locale).keys(),
  ]);
  const slugs = [...slugsOf(value, draft)];
  return slugs.flatMap(([place, path]): Fault[] => {
    const at = (what: string) => yaml.faultAtName([draft, ...place.split('.')], what);
    if (!places.includes(place)) {
      const key = pageKeyOf(place);
      const there = places.find((other) => pageKeyOf(other) === key);
      const what = there
        ? `The page "${key}" stands at "${there}" in ${addresses.yaml.file}, and at "${place}" here. Give it the same place.`
        : `The page "${key}" is unknown. ${hint(key, places.map(pageKeyOf))} The place to add one is ${addresses.yaml.file}.`;
      return [at(what)];
    }
    const [first = place] = slugs.find(([, other]) => other === path) ?? [];
    if (first === place) return [];
    const what = `Two pages share the address ${path}: "${first}" and "${place}". Give one of them another slug.`;
    return [at(what)];
  });
}
