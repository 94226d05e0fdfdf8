import { type Fault, formatPlace } from '#check/read/fault.ts';
import type { RecordsFile } from '#check/read/reader.ts';
import { pluralForms } from '#check/text/plural-forms.ts';
import type { Rule } from './rule.ts';

/** The interface's words in one language. */
type Words = RecordsFile<string> & { locale: string };

/** The interface has the same words in every language, with the same slots, and none left untranslated. */
export const stringsAgree: Rule = ({ strings, locales, alike }) => {
  const missing = locales
    .filter((locale) => !strings.has(locale))
    .map((locale) => ({
      file: `content/ui/${locale}/site.json`,
      line: 1,
      column: 1,
      what: 'The file is missing. Copy it from another language and translate it.',
    }));
  const all = [...strings]
    .map(([locale, words]) => ({ locale, ...words }))
    .filter(({ ids }) => ids !== undefined)
    .sort((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
  const stale = (alike.ids ?? []).filter((key) => !all.some(({ ids }) => ids?.includes(key)));
  return [
    ...missing,
    ...all.flatMap((words) => lacking(words, all)),
    ...all.flatMap((words, place) => disagreements(words, all.slice(0, place), alike)),
    ...stale.map((key) =>
      alike.yaml.faultAtName([key], `No words are called "${key}". Remove the line.`),
    ),
  ];
};

function lacking({ locale, ids, yaml }: Words, all: Words[]): Fault[] {
  const asked = new Map<string, string>();
  for (const other of all.filter((one) => one.locale !== locale)) {
    for (const key of other.ids ?? []) {
      const place = formatPlace(other.yaml.faultAtName([key], ''));
      for (const form of pluralForms(key, other.locale, locale)) asked.set(form, place);
    }
  }
  return [...asked]
    .filter(([key]) => !ids?.includes(key))
    .map(([key, place]) =>
      yaml.faultAt(
        [],
        `The words "${key}" are missing here; another language has them at ${place}. Add them here; only if no page uses them, remove them there.`,
      ),
    );
}

/** What is wrong with the words of one language beside those of the languages before it. */
function disagreements(
  { records, yaml }: Words,
  before: Words[],
  alike: RecordsFile<string>,
): Fault[] {
  return [...records].flatMap(([key, words]): Fault[] => {
    const translations = before.flatMap((other) => {
      const translation = other.records.get(key);
      const place = formatPlace(other.yaml.faultAt([key], ''));
      return translation === undefined ? [] : [{ translation, place }];
    });
    const other = translations.find(({ translation }) => slots(translation) !== slots(words));
    if (other) {
      const what = `The slots of "${key}" disagree: ${slots(words) || 'none'} here, ${slots(other.translation) || 'none'} at ${other.place}. Fix whichever is wrong.`;
      return [yaml.faultAt([key], what)];
    }
    const same = translations.find(({ translation }) => translation === words);
    // Unreadable list of reasons: reported already, so skip.
    if (!same || !alike.ids || alike.ids.includes(key)) return [];
    const what = `"${key}" is the same as at ${same.place}. Translate whichever is not, or allow it with a reason in ${alike.yaml.file}.`;
    return [yaml.faultAt([key], what)];
  });
}

function slots(words: string): string {
  return [...new Set(words.match(/\{\{[^}]+\}\}/g))].sort().join(' ');
}
