import { plain, sentencesIn } from '#check/text/block-text.ts';
import { isForbidden } from '#check/text/is-forbidden.ts';
import type { Rule } from './rule.ts';

const remedies = {
  wrong: 'is not caught. Widen a pattern, or narrow "unless".',
  right: 'is right and is caught. Narrow the patterns, or add to "unless".',
};

/**
 * Patterns of what is forbidden catch each of their wrong examples, and none that is right. A language may have no
 * patterns for an entry: parityNotes() says so.
 */
export const examplesAreCaught: Rule = ({ forbidden: { yaml, records } }) =>
  [...records].flatMap(([id, { words }]) =>
    Object.entries(words).flatMap(([locale, forbidden]) => {
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
  );
