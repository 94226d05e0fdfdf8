import type { AddressLevel, AddressTable } from '#domain/address-table.ts';

/** The slugs of one language by their keys in the table, `opt-out.setting`, with the paths that they make. */
export function slugsOf(table: AddressTable, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (level: AddressLevel, key: string[], path: string) => {
    for (const [segment, below] of Object.entries(level)) {
      if (typeof below === 'string') {
        found.set([...key, segment].join('.'), segment === 'index' ? path : `${path}${below}/`);
      } else {
        const slug = typeof below['index'] === 'string' ? below['index'] : segment;
        visit(below, [...key, segment], `${path}${slug}/`);
      }
    }
  };
  visit(table[locale] ?? {}, [], '/');
  return found;
}

/** The key of the page that a slug leads to, whatever the folders above it: `setting` for `opt-out.setting`. */
export function pageKeyOf(slug: string): string {
  return slug.replace(/\.index$/, '').replace(/^.*\./, '');
}

/** The keys of the pages that have an address in some language: `home`, `opt-out`, `setting` … */
export function pageKeysOf(table: AddressTable): string[] {
  const slugs = Object.keys(table).flatMap((locale) => [...slugsOf(table, locale).keys()]);
  return ['home', ...new Set(slugs.map(pageKeyOf))];
}
