import { slugsOf } from '../address-table.ts';
import type { Rule } from './rule.ts';

/** Every row of the table has the same keys, and no two pages of a language share an address. */
export const addressesAreUnique: Rule = ({ addresses: { yaml, value } }) => {
  const rows = Object.keys(value ?? {}).map((locale) => ({
    locale,
    slugs: slugsOf(value ?? {}, locale),
  }));
  const keys = new Set(rows.flatMap(({ slugs }) => [...slugs.keys()]));
  return rows.flatMap(({ locale, slugs }) => {
    const lacking = [...keys].filter((key) => !slugs.has(key));
    const doubled = [...slugs].flatMap(([key, path]) => {
      const [first = key] = [...slugs].find(([, other]) => other === path) ?? [];
      return first === key ? [] : [{ key, path, first }];
    });
    return [
      ...lacking.map((key) => {
        const there = rows.filter((row) => row.slugs.has(key)).map((row) => `"${row.locale}"`);
        const what = `The rows disagree: ${there.join(', ')} has "${key}", and "${locale}" does not. Give the page a slug in this language, or remove it from every row.`;
        return yaml.faultAt([locale], what);
      }),
      ...doubled.map(({ key, path, first }) => {
        const what = `Two pages share the address ${path}: "${first}" and "${key}". Give one of them another slug.`;
        return yaml.faultAt([locale, ...key.split('.')], what);
      }),
    ];
  });
};
