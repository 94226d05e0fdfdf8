import { blockText, sentencesIn } from '#check/text/block-text.ts';
import { type Content, type Document, readContent } from '#check/read/content.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import { quote } from '#domain/quoted-label.ts';
import { atLeast, atMost, conclude, type Figure } from './figure.ts';
import { readingEase } from './tools/reading-ease.ts';

/** How easy one text is to read. */
type Reading = {
  key: string;
  locale: string;
  words: number;
  /** words in a sentence, on average and at most */
  mean: number;
  longest: number;
  /** from 0 (hard) to 100 (easy), where there is a formula for the language */
  ease: number | undefined;
};

/** How easy every text of the guide is to read: its running words, without headings. */
export async function readings(content: Content): Promise<Reading[]> {
  const all = await Promise.all(content.documents.map((text) => reading(text, content)));
  // A page that only shows a list has no words of its own.
  return all.filter(({ words }) => words > 0);
}

/**
 * What the ways to say no and the two shortest ways into the guide must reach, set by the page of the switch: it has
 * 12 and 13 words a sentence, and an ease of 74 in English and 70 in French. Flesch takes 60 to 70 for plain language:
 * 65 leaves room for long words that nothing can replace (“generative”, « confidentialité »), and none for much else.
 */
const limits: Record<string, { mean: number; ease: number }> = {
  en: { mean: 16, ease: 65 },
  // French says the same in an eighth more words.
  fr: { mean: 18, ease: 65 },
};

/** Figures on the texts that a worried reader meets first. A language without limits has none. */
export function readabilityFigures(texts: Reading[], { walkthroughs }: Content): Figure[] {
  const waysToSayNo = [...walkthroughs]
    .filter(([, { value }]) => value?.wayToSayNo)
    .map(([key]) => key);
  const easy = [...waysToSayNo, 'short', 'faq'];
  return texts
    .filter(({ key }) => easy.includes(key))
    .flatMap(({ key, locale, mean, ease }) => {
      const limit = limits[locale];
      const name = `${key}, ${locale}`;
      return [
        ...(limit ? [atMost(`words in a sentence, ${name}`, mean, limit.mean, 'words')] : []),
        ...(limit && ease !== undefined
          ? [atLeast(`reading ease, ${name}`, ease, limit.ease, 'of 100')]
          : []),
      ];
    });
}

/** Prints how easy every text is, in a table of its own. */
export function printReadings(texts: Reading[]): void {
  console.table(
    texts.map(({ key, locale, words, mean, longest, ease }) => ({
      text: `${key}, ${locale}`,
      words,
      'words in a sentence': Number(mean.toFixed(1)),
      longest,
      'ease (0–100)': ease === undefined ? '–' : Math.round(ease),
    })),
  );
}

async function reading(document: Document, content: Content): Promise<Reading> {
  const { key, locale, blocks } = document;
  const paragraphs = blocks
    .filter(({ prop }) => prop === undefined)
    .map((block) => blockText(block, (tag) => labelWords(tag, locale, content)));
  const lengths = paragraphs
    .flatMap((text) => sentencesIn(text, locale))
    .map((sentence) => wordsIn(sentence, locale))
    .filter((length) => length > 0);
  const words = lengths.reduce((sum, length) => sum + length, 0);
  const ease = await readingEase(paragraphs, locale);
  return { key, locale, words, mean: words / lengths.length, longest: Math.max(...lengths), ease };
}

function labelWords({ name, props }: Tag, locale: string, { labels, locales }: Content): string {
  if (name !== 'Label') return '';
  const label = labels.records.get(String(props['id']));
  const wordings = label ? quote(label, locale, locales).shown : [];
  return wordings.map(({ text }) => text).join(' ');
}

function wordsIn(sentence: string, locale: string): number {
  const segments = new Intl.Segmenter(locale, { granularity: 'word' }).segment(sentence);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

// By itself: npm run readability, in a second.
if (import.meta.main) {
  const content = readContent(process.cwd());
  const texts = await readings(content);
  printReadings(texts);
  conclude(readabilityFigures(texts, content));
}
