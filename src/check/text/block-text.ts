import type { Block, Tag } from '#check/read/mdx-file.ts';

/**
 * The words of a block as a reader sees them, with single spaces. Tags leave what they hold.
 * @param quote what stands for a tag that holds no words: the words of a label, nothing for a cite
 */
export function blockText({ parts }: Block, quote: (tag: Tag) => string = () => ''): string {
  const words = parts.map((part) => (typeof part === 'string' ? part : quote(part)));
  return plain(words.join(''));
}

/** A text with single, breakable spaces, so that words can be compared. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The sentences of a plain text, as its language divides them. */
export function sentencesIn(text: string, locale: string): string[] {
  const segments = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment }) => segment.trim()).filter(Boolean);
}

/** Tells whether a sentence asks instead of saying: “Is it too late?”, « Est-il trop tard ? » */
export function isQuestion(sentence: string): boolean {
  return /\?[\s”»)]*$/.test(sentence);
}
