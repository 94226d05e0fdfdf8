import { kinds, pageKeysOf } from '../content.ts';
import { hint } from '../fault.ts';
import type { Rule } from './rule.ts';

/** Every page of the table of addresses has its words in every language, and every text has an address. */
export const everyLanguageExists: Rule = (content) => {
  const { documents, locales, cards, addresses } = content;
  const pageKeys = pageKeysOf(content);
  const folders = new Map(documents.map(({ kind, key }) => [key, kind]));
  return [
    ...[...folders].flatMap(([key, kind]) =>
      locales
        .filter(
          (locale) => !documents.some((other) => other.key === key && other.locale === locale),
        )
        .map((locale) => ({
          file: `content/${kind}/${key}/${locale}.mdx`,
          line: 1,
          column: 1,
          what: `The page "${key}" has no "${locale}" version. Write it, or remove the page in every language.`,
        })),
    ),
    ...documents
      .filter(({ locale }) => !locales.includes(locale))
      .map(({ file, locale }) => ({
        file,
        line: 1,
        column: 1,
        what: `"${locale}" is not a language of the guide. ${hint(locale, locales)} A new one needs a row in content/ui/addresses.json.`,
      })),
    ...[...folders]
      .filter(([key]) => !pageKeys.includes(key))
      .map(([key, kind]) => ({
        file: `content/${kind}/${key}`,
        line: 1,
        column: 1,
        what: `The page "${key}" has no address. Add it to every row of content/ui/addresses.json.`,
      })),
    ...pageKeys
      .filter((key) => !folders.has(key))
      .map((key) =>
        addresses.faultAt(
          [],
          `The page "${key}" has an address but no words in ${kinds.map((kind) => `content/${kind}`).join(', ')}.`,
        ),
      ),
    ...[...folders]
      .filter(([key, kind]) => kind !== 'articles' && !cards.some((card) => card.key === key))
      .map(([key, kind]) => ({
        file: `content/${kind}/${key}/${kind === 'regions' ? 'region' : 'walkthrough'}.yml`,
        line: 1,
        column: 1,
        what: `The card is missing. Write it: its fields are in src/domain/${kind === 'regions' ? 'region' : 'walkthrough'}.ts.`,
      })),
  ];
};
