import { type Fault, placeIn } from '#check/read/fault.ts';
import { misprints } from '#check/text/typography.ts';
import type { YamlFile } from '#check/read/yaml-file.ts';
import { altTexts } from './alt-texts.ts';
import type { Rule } from './rule.ts';

/** Every text keeps to the typography of its language: French spaces and quotes, curly apostrophes. */
export const typographyIsNative: Rule = (content) => [
  ...content.documents.flatMap(({ file, locale, prose, frontmatter, words }) => [
    ...prose.flatMap(({ text, line, column }): Fault[] =>
      misprints(text, locale).map(({ index, what }) => {
        const place = placeIn(text, index);
        const isFirstLine = place.line === 1;
        return {
          file,
          line: line + place.line - 1,
          column: place.column + (isFirstLine ? column - 1 : 0),
          what,
        };
      }),
    ),
    ...Object.entries(words ?? {}).flatMap(([field, value]) =>
      yamlMisprints(frontmatter, field, value, locale),
    ),
  ]),
  ...[...content.strings].flatMap(([locale, { yaml, records }]) =>
    [...records].flatMap(([key, value]) => yamlMisprints(yaml, key, value, locale)),
  ),
  ...altTexts(content).flatMap(({ text, locale, at }) =>
    misprints(text, locale).map(({ what }) => at(what)),
  ),
];

function yamlMisprints(yaml: YamlFile, field: string, words: unknown, locale: string): Fault[] {
  if (typeof words !== 'string') return [];
  return misprints(words, locale).map(({ what }) => yaml.faultAt([field], what));
}
