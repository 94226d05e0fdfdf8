import { plain, sentencesIn } from '#check/text/block-text.ts';
import { isForbidden } from '#check/text/is-forbidden.ts';
import type { Rule } from './rule.ts';

const remedies = {
  wrong: 'is not caught. Widen a pattern, or narrow "unless".',
  right: 'is right and is caught. Narrow the patterns, or add to "unless".',
};

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
        sentencesIn(plain(example), locale).some((sentence) => isForbidden(sentence, forbidden));
      return (['wrong', 'right'] as const).flatMap((list) =>
        forbidden[list].flatMap((example, index) => {
          if (isCaught(example) === (list === 'wrong')) return [];
          const what = `“${example}” ${remedies[list]}`;
          return [yaml.faultAt([id, 'words', locale, list, index], what)];
        }),
      );
    }),
  ]);
