import { misprints } from '#check/text/typography.ts';
import { prosePlace } from './prose-place.ts';
import { readerWords } from './reader-words.ts';
import type { Rule } from './rule.ts';

/** Every text keeps to the typography of its language: French spaces and quotes, curly apostrophes. */
export const typographyIsNative: Rule = (content) => [
  ...content.documents.flatMap((document) =>
    document.prose.flatMap((prose) =>
      misprints(prose.text, document.locale).map(({ index, what }) => ({
        ...prosePlace(document, prose, index),
        what,
      })),
    ),
  ),
  ...readerWords(content).flatMap(({ yaml, path, text, locale }) =>
    misprints(text, locale).map(({ what }) => yaml.faultAt(path, what)),
  ),
];
