import { pageKeysOf } from '#routes/address-table.ts';
import { kinds } from '#check/read/content.ts';
import { hint } from '#check/read/fault.ts';
import type { Rule } from './rule.ts';

/** Every page of the table of addresses has its words in every language, and every text has an address. */
export const everyLanguageExists: Rule = (content) => {
  const { texts, locales, drafts, addresses, walkthroughs, regions } = content;
  const languages = [...locales, ...drafts];
  const folders = new Map<string, (typeof kinds)[number]>([
    ...[...walkthroughs.keys()].map((key) => [key, 'walkthroughs'] as const),
    ...[...regions.keys()].map((key) => [key, 'regions'] as const),
    ...texts.map(({ kind, key }) => [key, kind] as const),
  ]);
  const at = (file: string, what: string) => ({ file, line: 1, column: 1, what });
  // Unreadable table: reported already, so skip.
  const pageKeys = addresses.value && pageKeysOf(addresses.value);
  return [
    ...[...folders].flatMap(([key, kind]) =>
      locales
        .filter((locale) => !texts.some((other) => other.key === key && other.locale === locale))
        .map((locale) =>
          at(
            `content/${kind}/${key}/${locale}.mdx`,
            `The page "${key}" has no "${locale}" version. Write it, or remove the page in every language.`,
          ),
        ),
    ),
    ...texts
      .filter(({ locale }) => locales.length > 0 && !languages.includes(locale))
      .map(({ file, locale }) =>
        at(
          file,
          `"${locale}" is not a language of the guide. ${hint(locale, languages)} A new one needs a row in content/ui/drafts.json.`,
        ),
      ),
    ...[...folders]
      .filter(([key]) => pageKeys && !pageKeys.includes(key))
      .map(([key, kind]) =>
        at(
          `content/${kind}/${key}`,
          `The page "${key}" has no address. Add it to every row of content/ui/addresses.json.`,
        ),
      ),
    ...(pageKeys ?? [])
      .filter((key) => !folders.has(key))
      .map((key) =>
        addresses.yaml.faultAt(
          [],
          `The page "${key}" has an address but no words. Write them in a folder "${key}" of ${kinds.map((kind) => `content/${kind}`).join(', ')}, or remove the address.`,
        ),
      ),
  ];
};
