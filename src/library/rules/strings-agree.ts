import type { Fault } from '../fault.ts';
import { keysOf } from '../content.ts';
import type { Rule } from './rule.ts';

/** Words that may be the same in two languages, and why. */
const mayBeAlike: Record<string, string> = {
  'language.direction': 'a value of HTML',
  'nav.sources': 'the same word in French and English',
  'cite.label': 'the same word in French and English',
};

/** The interface has the same words in every language, with the same slots, and none left untranslated. */
export const stringsAgree: Rule = ({ strings, locales }) => {
  const missing = locales
    .filter((locale) => !strings.some((other) => other.locale === locale))
    .map((locale) => ({
      file: `content/ui/${locale}/site.json`,
      line: 1,
      column: 1,
      what: 'The file is missing. Copy it from another language and translate it.',
    }));
  const first = strings.find(({ locale }) => locale === locales[0]);
  const others = strings.filter(({ locale }) => locale !== locales[0] && locales.includes(locale));
  if (!first) return missing;
  const faults = others.flatMap(({ locale, yaml }): Fault[] => {
    const theirs = (first.yaml.value ?? {}) as Record<string, string>;
    const ours = (yaml.value ?? {}) as Record<string, string>;
    const asked = [
      ...new Set(keysOf(first.yaml).flatMap((key) => forms(key, first.locale, locale))),
    ];
    return [
      ...asked
        .filter((key) => !(key in ours))
        .map((key) =>
          yaml.faultAt(
            [],
            `The words "${key}" are missing. Translate them from ${first.yaml.file}.`,
          ),
        ),
      ...keysOf(yaml)
        .filter((key) => !asked.includes(key))
        .map((key) =>
          yaml.faultAt(
            [key],
            `The words "${key}" are used nowhere else. Remove them, or add them to ${first.yaml.file}.`,
          ),
        ),
      ...keysOf(yaml)
        .filter((key) => key in theirs && slots(ours[key]) !== slots(theirs[key]))
        .map((key) =>
          yaml.faultAt(
            [key],
            `The slots of "${key}" differ: ${slots(ours[key]) || 'none'} here, ${slots(theirs[key]) || 'none'} in ${first.yaml.file}.`,
          ),
        ),
      ...keysOf(yaml)
        .filter((key) => ours[key] === theirs[key] && !(key in mayBeAlike))
        .map((key) =>
          yaml.faultAt(
            [key],
            `"${key}" is the same as in ${first.yaml.file}. Translate it, or allow it with a reason in src/library/rules/strings-agree.ts.`,
          ),
        ),
    ];
  });
  return [...missing, ...faults];
};

/** The keys that another language needs for one key: plurals have as many forms as the language asks for. */
function forms(key: string, from: string, to: string): string[] {
  const categories = (locale: string) =>
    new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const suffix = categories(from).find((category) => key.endsWith(`_${category}`));
  if (!suffix) return [key];
  const stem = key.slice(0, -suffix.length);
  return categories(to).map((category) => stem + category);
}

function slots(words: string | undefined): string {
  return [...new Set(words?.match(/\{\{[^}]+\}\}/g))].sort().join(' ');
}
