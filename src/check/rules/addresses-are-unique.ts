import { pageKeyOf, slugsOf } from '#routes/address-table.ts';
import type { Rule } from './rule.ts';

/** Every row of the table has the same keys, each once at whatever depth, and no two pages of a language share an address. */
export const addressesAreUnique: Rule = ({ addresses: { yaml, value } }) => {
  const rows = Object.keys(value ?? {}).map((locale) => ({
    locale,
    slugs: slugsOf(value ?? {}, locale),
  }));
  const keys = [...new Set(rows.flatMap(({ slugs }) => [...slugs.keys()]))];
  /** The key that an earlier one of the same page makes useless. */
  const duplicateOf = (key: string) =>
    ['home', ...keys.slice(0, keys.indexOf(key))].find(
      (other) => pageKeyOf(other) === pageKeyOf(key),
    );
  const duplicates = keys.filter(duplicateOf);
  return [
    ...duplicates.flatMap((key) => {
      const row = rows.find(({ slugs }) => slugs.has(key));
      const what = `The page "${pageKeyOf(key)}" stands twice in the table: as "${duplicateOf(key)}" and as "${key}". A page has one place: remove the other from every row.`;
      return row ? [yaml.faultAtName([row.locale, ...key.split('.')], what)] : [];
    }),
    ...rows.flatMap(({ locale, slugs }) => [
      ...keys
        .filter(
          (key) =>
            !slugs.has(key) &&
            !keys.some((other) => other !== key && pageKeyOf(other) === pageKeyOf(key)),
        )
        .map((key) => {
          const there = rows.filter((row) => row.slugs.has(key)).map((row) => `"${row.locale}"`);
          const what = `The rows disagree: ${there.join(', ')} has "${key}", and "${locale}" does not. Give the page a slug in this language, or remove it from every row.`;
          return yaml.faultAt([locale], what);
        }),
      ...[...slugs].flatMap(([key, path]) => {
        const [first = key] = [...slugs].find(([, other]) => other === path) ?? [];
        if (first === key || duplicates.includes(key)) return [];
        const what = `Two pages share the address ${path}: "${first}" and "${key}". Give one of them another slug.`;
        return [yaml.faultAt([locale, ...key.split('.')], what)];
      }),
    ]),
  ];
};
