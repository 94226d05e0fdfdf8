import type { ClaimWords } from '#domain/claim-words.ts';
import { blockText, sentencesIn } from '#check/text/block-text.ts';
import type { Document } from '#check/read/content.ts';
import { type Block, propWords } from '#check/read/mdx-file.ts';
import { saysSomething } from '#check/text/says-something.ts';
import type { Rule } from './rule.ts';

/** What happened has its date, or the text says that the date is not known. */
export const eventsAreDated: Rule = ({ documents, claims }) =>
  documents.flatMap((document) => {
    const words = claims.records.get(document.locale);
    if (!words) return [];
    return document.blocks.flatMap((block) => {
      const sentence = datelessIn(block, words, document);
      if (sentence === undefined) return [];
      const { line, column } = block;
      const what = `“${sentence}” says what happened, and not when. Give the date in the paragraph, with its year at least, or say that it is not known. If nothing happened, fix the patterns of "happened" in content/rules/claims.yml.`;
      return [{ file: document.file, line, column, what }];
    });
  });

/** A year, unless it is part of the number of a law: “Regulation (EU) 2016/679”. */
const year = /(?<![\d/])(?:19|20)\d{2}(?![\d/])/;

/** The first sentence of a block that says what happened, where no date stands near it. */
function datelessIn(block: Block, words: ClaimWords, { locale }: Document): string | undefined {
  const { prop, within } = block;
  // The dates of a title are in its part, those of events in timeline.yml.
  if (prop || within.some(({ name }) => name === 'Event')) return undefined;
  const text = blockText(block);
  const titles = within.flatMap((tag) => Object.values(propWords(tag)));
  if ([text, ...titles].some((one) => year.test(one))) return undefined;
  const sentences = sentencesIn(text, locale);
  return sentences.find((sentence, index) => {
    const isUndated = sentences
      .slice(index, index + 2)
      .some((one) => words.undated.some((pattern) => pattern.test(one)));
    const isEvent = words.happened.some((pattern) => pattern.test(sentence));
    return isEvent && !isUndated && saysSomething(sentence, words);
  });
}
