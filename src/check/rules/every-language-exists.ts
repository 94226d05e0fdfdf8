import { language } from '#domain/language.ts';
import { pageKeyOf, pageKeysOf, slugsOf } from '#routes/address-table.ts';
import { kinds } from '#check/read/content.ts';
import { hint, nearest } from '#check/read/fault.ts';
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
  const withoutFolder = (pageKeys ?? []).filter((key) => !folders.has(key));
  const pathTo = (key: string) =>
    locales
      .flatMap((locale) =>
        [...slugsOf(addresses.value ?? {}, locale).keys()].map((slug) => ({ locale, slug })),
      )
      .filter(({ slug }) => pageKeyOf(slug) === key)
      .map(({ locale, slug }) => [locale, ...slug.split('.')])[0] ?? [];
  const isLanguage = (locale: string) => language.safeParse(locale).success;
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
      .filter(
        ({ locale }) => !(locales.length > 0 ? languages.includes(locale) : isLanguage(locale)),
      )
      .map(({ file, locale }) => {
        const [letters = ''] = /^[a-z]*/.exec(locale.toLowerCase()) ?? [];
        const remedy = isLanguage(locale)
          ? 'A new one needs a row in content/ui/drafts.json.'
          : 'Rename or remove the file.';
        const what = `"${locale}" is not a language of the guide. ${hint(letters, languages)} ${remedy}`;
        return at(file, what);
      }),
    ...[...folders]
      .filter(([key]) => pageKeys && !pageKeys.includes(key))
      .map(([key, kind]) => {
        const meant = nearest(key.toLowerCase(), withoutFolder);
        const remedy = meant
          ? `Did you mean "${meant}"? Rename the folder.`
          : 'Add it to every row of content/ui/addresses.json.';
        return at(`content/${kind}/${key}`, `The page "${key}" has no address. ${remedy}`);
      }),
    ...withoutFolder.map((key) =>
      addresses.yaml.faultAtName(
        pathTo(key),
        `The page "${key}" has an address but no words. Write them in a folder "${key}" of ${kinds.map((kind) => `content/${kind}`).join(', ')}, or remove the address.`,
      ),
    ),
  ];
};
