import { blockText, plain, sentencesIn } from '#check/text/block-text.ts';
import type { Content } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import { isForbidden } from '#check/text/is-forbidden.ts';
import type { Block } from '#check/read/mdx-file.ts';
import { readerWords } from './reader-words.ts';
import type { Rule } from './rule.ts';

/** No text and no words of ours beside it say what the facts do not support. */
export const forbiddenClaims: Rule = (content) => [
  ...content.documents.flatMap(({ file, key, locale, blocks }) =>
    blocks
      .filter((block) => !isMyth(block))
      .flatMap((block): Fault[] => {
        const { line, column } = block;
        const text = key === mythPage ? blockText(block).replace(quoted, '…') : blockText(block);
        return forbiddenIn(text, locale, content).map((what) => ({ file, line, column, what }));
      }),
  ),
  ...readerWords(content)
    // What a source claims is told in its description, not said by us.
    .filter(({ yaml }) => yaml !== content.sources.yaml)
    .flatMap(({ yaml, path, text, locale }) =>
      forbiddenIn(plain(text), locale, content).map((what) => yaml.faultAt(path, what)),
    ),
];

/** The page that quotes what is said elsewhere, to judge it. */
const mythPage = 'myths';

const quoted = /«[^»]*»|“[^”]*”|„[^“”]*[“”]|「[^」]*」/g;

/** A statement that its row calls false, partly true or unknown is quoted, not made. */
function isMyth({ prop, within }: Block): boolean {
  const row = within.at(-1);
  const findings = ['false', 'partly', 'unknown'];
  return prop === 'what' && row?.name === 'Row' && findings.includes(row.props['is'] ?? '');
}

/** What is wrong with each sentence of a text that says something forbidden. */
function forbiddenIn(text: string, locale: string, { forbidden }: Content): string[] {
  return sentencesIn(text, locale).flatMap((sentence) =>
    [...forbidden.records].flatMap(([id, { reason, words }]) => {
      if (!words[locale] || !isForbidden(sentence, words[locale])) return [];
      const what = `“${sentence}” says what the facts do not support (${id}): ${reason} Say no more than that. If the sentence is right, fix the patterns in ${forbidden.yaml.file}.`;
      return [what];
    }),
  );
}
