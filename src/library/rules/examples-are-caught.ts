import { plain, sentencesIn } from '../block-text.ts';
import { finds } from './forbidden-claims.ts';
import type { Rule } from './rule.ts';

/** What is forbidden is caught in every language: each wrong example of its patterns, and none that is right. */
export const examplesAreCaught: Rule = ({ forbidden: { yaml, records }, locales }) =>
  [...records].flatMap(([id, { words }]) => [
    ...locales
      .filter((locale) => !words[locale])
      .map((locale) => {
        const what = `Nothing catches "${id}" in "${locale}". Add its patterns, with examples.`;
        return yaml.faultAt([id, 'words'], what);
      }),
    ...Object.entries(words).flatMap(([locale, forbidden]) => {
      const isCaught = (example: string) =>
        sentencesIn(plain(example), locale).some((sentence) => finds(sentence, forbidden));
      const faults = (
        list: 'wrong' | 'right',
        isFault: (example: string) => boolean,
        end: string,
      ) =>
        forbidden[list].flatMap((example, index) =>
          isFault(example)
            ? [yaml.faultAt([id, 'words', locale, list, index], `“${example}” ${end}`)]
            : [],
        );
      return [
        ...faults(
          'wrong',
          (example) => !isCaught(example),
          'is not caught. Widen a pattern, or narrow "unless".',
        ),
        ...faults(
          'right',
          isCaught,
          'is right and is caught. Narrow the patterns, or add to "unless".',
        ),
      ];
    }),
  ]);
