import { withoutPlural } from '#check/text/plural-forms.ts';
import type { Rule } from './rule.ts';

/** A translator can read where each of the interface's words stands, for a key alone does not say it. */
export const stringsAreDescribed: Rule = ({ strings, stringNotes }) => {
  // Unreadable list: reported already, so skip.
  if (!stringNotes.ids) return [];
  const { ids: described, yaml } = stringNotes;
  const all = [...strings.values()];
  const used = new Set(all.flatMap(({ ids }) => ids ?? []).map(withoutPlural));
  const missing = all.flatMap((words) =>
    (words.ids ?? [])
      .filter((key) => !described.includes(withoutPlural(key)))
      .map((key) => ({ key, file: words.yaml })),
  );
  return [
    ...[...Map.groupBy(missing, ({ key }) => withoutPlural(key))].flatMap(([key, [first]]) => {
      const what = `Nothing says where the words "${key}" stand. Add a line to ${yaml.file}: ${key}: the place on the page.`;
      return first ? [first.file.faultAtName([first.key], what)] : [];
    }),
    ...described
      // An unreadable file may have the words: reported already, so skip.
      .filter((key) => !used.has(key) && all.every(({ ids }) => ids !== undefined))
      .map((key) => yaml.faultAtName([key], `No words are called "${key}". Remove the line.`)),
  ];
};
