import type { AddressLevel, AddressTable } from '#domain/address-table.ts';

/**
 * The addresses of one language by their place in the table: `opt-out.setting` leads to `/refuser/reglage/`,
 * `opt-out.index` to `/refuser/`. In the order of the table. The one function that walks it.
 */
export function slugsOf(table: AddressTable, locale: string): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (level: AddressLevel, keys: string[], path: string) => {
    for (const [segment, below] of Object.entries(level)) {
      if (typeof below === 'string') {
        found.set([...keys, segment].join('.'), segment === 'index' ? path : `${path}${below}/`);
      } else {
        const slug = typeof below['index'] === 'string' ? below['index'] : segment;
        visit(below, [...keys, segment], `${path}${slug}/`);
      }
    }
  };
  visit(table[locale] ?? {}, [], '/');
  return found;
}

/** The keys that lead to the page at a place of the table, its own last: `opt-out`, `setting` for `opt-out.setting`. */
export function keysTo(place: string): string[] {
  return place.replace(/\.index$/, '').split('.');
}

/** The key of the page at a place of the table, whatever the folders above it: `setting` for `opt-out.setting`. */
export function pageKeyOf(place: string): string {
  return keysTo(place).at(-1) ?? place;
}

/** The keys of the pages that have an address in some language: `home`, `opt-out`, `setting` … */
export function pageKeysOf(table: AddressTable): string[] {
  const places = Object.keys(table).flatMap((locale) => [...slugsOf(table, locale).keys()]);
  return ['home', ...new Set(places.map(pageKeyOf))];
}
