import type { Fault } from '../fault.ts';
import { today } from '../today.ts';
import type { YamlFile } from '../yaml-file.ts';
import { eachText } from './each-text.ts';
import { facts } from './facts.ts';
import type { Rule } from './rule.ts';

const date = /^\d{4}-\d{2}(-\d{2})?$/;

/** No fact and no head of a text has a date that lies after the day of the build. */
export const datesArePast: Rule = (content) => {
  const { documents, pictures } = content;
  const heads = documents.map(({ frontmatter, words }) => ({ yaml: frontmatter, value: words }));
  return [...facts(content), ...heads, { yaml: pictures.yaml, value: pictures.value }].flatMap(
    (fact) => futures(fact.yaml, fact.value, 'path' in fact ? fact.path : []),
  );
};

function futures(yaml: YamlFile, value: unknown, above: string[]): Fault[] {
  const faults: Fault[] = [];
  eachText(value, (text, path) => {
    if (!date.test(text) || text <= today().slice(0, text.length)) return;
    const what = `${text} lies in the future: the build is of ${today()}. Nothing was seen or published then: mend the date.`;
    faults.push(yaml.faultAt([...above, ...path], what));
  });
  return faults;
}
