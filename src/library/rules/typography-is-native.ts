import type { Content } from '../content.ts';
import type { Fault } from '../fault.ts';
import { keysOf } from '../content.ts';
import { misprints } from '../typography.ts';
import type { Rule } from './rule.ts';

/** Every text keeps to the typography of its language: French spaces and quotes, curly apostrophes. */
export const typographyIsNative: Rule = (content) => [
  ...content.documents.flatMap(({ file, locale, prose, frontmatter }) => [
    ...prose.flatMap(({ text, line, column }): Fault[] =>
      misprints(text, locale).map(({ index, what }) => {
        const before = text.slice(0, index).split('\n');
        const isFirstLine = before.length === 1;
        return {
          file,
          line: line + before.length - 1,
          column: (isFirstLine ? column : 1) + (before.at(-1)?.length ?? 0),
          what,
        };
      }),
    ),
    ...keysOf(frontmatter).flatMap((field) => yamlMisprints(frontmatter, field, locale)),
  ]),
  ...content.strings.flatMap(({ locale, yaml }) =>
    keysOf(yaml).flatMap((field) => yamlMisprints(yaml, field, locale)),
  ),
];

function yamlMisprints(yaml: Content['labels'], field: string, locale: string): Fault[] {
  const words = (yaml.value as Record<string, unknown>)[field];
  if (typeof words !== 'string') return [];
  return misprints(words, locale).map(({ what }) => yaml.faultAt([field], what));
}
