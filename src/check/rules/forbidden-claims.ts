import { blockText, plain, sentencesIn } from '#check/text/block-text.ts';
import type { Content, Document } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import { isForbidden } from '#check/text/is-forbidden.ts';
import type { Block } from '#check/read/mdx-file.ts';
import { altTexts } from './alt-texts.ts';
import type { Rule } from './rule.ts';

/** No page and no word of the interface says what the facts do not support. */
export const forbiddenClaims: Rule = (content) => [
  ...content.documents.flatMap((document) => [
    ...document.blocks
      .filter((block) => !isMyth(block))
      .flatMap((block): Fault[] => {
        const { file, key, locale } = document;
        const { line, column } = block;
        const text = key === mythPage ? blockText(block).replace(quoted, '…') : blockText(block);
        return forbiddenIn(text, locale, content).map((what) => ({ file, line, column, what }));
      }),
    ...frontmatterFaults(document, content),
  ]),
  ...[...content.strings].flatMap(([locale, { yaml, records }]) =>
    [...records].flatMap(([key, words]) =>
      forbiddenIn(plain(words), locale, content).map((what) => yaml.faultAt([key], what)),
    ),
  ),
  ...altTexts(content).flatMap(({ text, locale, at }) =>
    forbiddenIn(plain(text), locale, content).map(at),
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

function frontmatterFaults({ frontmatter, words, locale }: Document, content: Content): Fault[] {
  return Object.entries(words ?? {}).flatMap(([field, text]) =>
    typeof text === 'string'
      ? forbiddenIn(plain(text), locale, content).map((what) => frontmatter.faultAt([field], what))
      : [],
  );
}
