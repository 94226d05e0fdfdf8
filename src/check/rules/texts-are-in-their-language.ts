import type { Document } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import type { Block, Tag } from '#check/read/mdx-file.ts';
import { blockText } from '#check/text/block-text.ts';
import { detectedName, languageOf } from '#check/text/language-of.ts';
import { readerWords } from './reader-words.ts';
import type { Rule } from './rule.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

/** Every paragraph, title and sentence stands in the language of its text: none was left untranslated. */
export const textsAreInTheirLanguage: Rule = (content) => {
  const languages = new Set(content.locales.map(detectedName));
  /** The name of another language of the guide in which a text stands, where it does. */
  const otherLanguage = (text: string, locale: string): string | undefined => {
    const own = detectedName(locale);
    const found = own && languageOf(text);
    return found && found !== own && languages.has(found) ? names.of(found) : undefined;
  };
  return [
    ...content.documents.flatMap((document) =>
      document.blocks.flatMap((block): Fault[] => {
        const { file, locale } = document;
        const other = otherLanguage(ownText(block, document), locale);
        if (!other) return [];
        const { line, column } = block;
        const what = `This reads as ${other}, in a text in ${names.of(locale)}. Translate it; a quotation stands in <Foreign lang="…">.`;
        return [{ file, line, column, what }];
      }),
    ),
    ...readerWords(content).flatMap(({ yaml, path, text, locale, isName }) => {
      // A slot has a name in English in every language.
      const other = otherLanguage(text.replace(/\{\{.*?\}\}/g, ''), locale);
      if (isName || !other) return [];
      const what = `These words read as ${other}, and should be in ${names.of(locale)}. Translate them.`;
      return [yaml.faultAt(path, what)];
    }),
  ];
};

/** The words of a block without those that are marked as words of another language. */
function ownText(block: Block, { prose }: Document): string {
  const isForeign = ({ name }: Tag) => name === 'Foreign';
  if (block.within.some(isForeign)) return '';
  const marked = prose.filter(({ within }) =>
    within.some((tag) => isForeign(tag) && block.parts.includes(tag)),
  );
  const isMarked = (words: string) => marked.some(({ text }) => text === words);
  const parts = block.parts.filter((part) => typeof part !== 'string' || !isMarked(part));
  return blockText({ ...block, parts });
}
