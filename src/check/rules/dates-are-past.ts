import type { Fault } from '#check/read/fault.ts';
import { latestDay, today } from '#env/today.ts';
import type { YamlFile } from '#check/read/yaml-file.ts';
import { eachText } from './each-text.ts';
import { facts } from './facts.ts';
import type { Rule } from './rule.ts';
import { placeOf } from './place.ts';

const date = /^\d{4}-\d{2}(-\d{2})?$/;

/** No fact, no frontmatter and no tag has a date that has come nowhere on earth when the guide is built. */
export const datesArePast: Rule = (content) => {
  const { documents, pictures } = content;
  const dated = [
    ...facts(content),
    ...documents.map(({ frontmatter, words }) => ({ yaml: frontmatter, value: words, path: [] })),
    { ...pictures, path: [] },
  ].flatMap(({ yaml, value, path }) => futureDates(yaml, value, path));
  const checked = documents.flatMap((document) =>
    document.tags.flatMap((tag): Fault[] => {
      const { checked: day = '' } = tag.props;
      return isFuture(day) ? [{ ...placeOf(document, tag), what: formatFuture(day) }] : [];
    }),
  );
  return [...dated, ...checked];
};

function isFuture(text: string): boolean {
  return date.test(text) && text > latestDay().slice(0, text.length);
}

function formatFuture(text: string): string {
  return `${text} lies in the future: the build is of ${today()}. Nothing was seen or published then: fix the date.`;
}

function futureDates(yaml: YamlFile, value: unknown, above: string[]): Fault[] {
  const faults: Fault[] = [];
  eachText(value, (text, path) => {
    if (isFuture(text)) faults.push(yaml.faultAt([...above, ...path], formatFuture(text)));
  });
  return faults;
}
