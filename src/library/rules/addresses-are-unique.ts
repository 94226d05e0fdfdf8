import { slugsOf } from '../content.ts';
import type { Rule } from './rule.ts';

/** Every row of the table has the same keys, and no two pages of a language share an address. */
export const addressesAreUnique: Rule = ({ addresses, locales }) => {
  const rows = locales.map((locale) => ({ locale, slugs: slugsOf({ addresses }, locale) }));
  const keys = new Set(rows.flatMap(({ slugs }) => [...slugs.keys()]));
  return rows.flatMap(({ locale, slugs }) => {
    const lacking = [...keys].filter((key) => !slugs.has(key));
    const pairs = [...slugs].filter(
      ([key, path]) => [...slugs].find(([, other]) => other === path)?.[0] !== key,
    );
    return [
      ...lacking.map((key) =>
        addresses.faultAt(
          [locale],
          `The row "${locale}" lacks "${key}". Give the page a slug in this language.`,
        ),
      ),
      ...pairs.map(([key, path]) =>
        addresses.faultAt(
          [locale, ...key.split('.')],
          `Two pages share the address ${path}. Give "${key}" another slug.`,
        ),
      ),
      ...[...slugs]
        .filter(([, path]) => !/^(\/[a-z0-9]+(-[a-z0-9]+)*)+\/$/.test(path))
        .map(([key, path]) =>
          addresses.faultAt(
            [locale, ...key.split('.')],
            `${path} is no address: a slug has lower-case letters without accents, digits and hyphens.`,
          ),
        ),
    ];
  });
};
