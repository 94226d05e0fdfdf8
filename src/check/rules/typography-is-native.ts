import { type Fault, placeIn } from '#check/read/fault.ts';
import { misprints } from '#check/text/typography.ts';
import { readerWords } from './reader-words.ts';
import type { Rule } from './rule.ts';

/** Every text keeps to the typography of its language: French spaces and quotes, curly apostrophes. */
export const typographyIsNative: Rule = (content) => [
  ...content.documents.flatMap(({ file, locale, prose }) =>
    prose.flatMap(({ text, line, column }): Fault[] =>
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
  ),
  ...readerWords(content).flatMap(({ yaml, path, text, locale }) =>
    misprints(text, locale).map(({ what }) => yaml.faultAt(path, what)),
  ),
];
