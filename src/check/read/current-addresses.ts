import type { PublishedAddresses } from '#domain/published.ts';
import { pageKeyOf, slugsOf } from '#routes/address-table.ts';
import { anchorOf } from './anchor.ts';
import type { Content } from './content.ts';

/** Every path and anchor that the pages have today, by page key, drafts apart; none where the table of addresses cannot be read. */
export function currentAddresses({ addresses, documents }: Content): PublishedAddresses {
  const table = addresses.value ?? {};
  const paths = Object.keys(table).flatMap((locale) => [
    { key: 'home', path: `/${locale}/` },
    ...[...slugsOf(table, locale)].map(([slug, path]) => ({
      key: pageKeyOf(slug),
      path: `/${locale}${path}`,
    })),
  ]);
  return Object.fromEntries(
    [...Map.groupBy(paths, ({ key }) => key)].map(([key, own]) => {
      const texts = documents.filter((text) => text.key === key && text.locale in table);
      const anchors = texts.flatMap(({ tags }) => tags.flatMap((tag) => anchorOf(tag) ?? []));
      return [key, { paths: own.map(({ path }) => path), anchors: [...new Set(anchors)] }];
    }),
  );
}
