import type { Block, Tag } from '#check/read/mdx-file.ts';
import { dateRanges } from './numbers.ts';

/**
 * The words of a block as a reader sees them, with single spaces. Tags leave what they hold.
 * @param quote gives the words of a tag that has none of its own: those of a label, nothing for a cite
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
  const dates = dateRanges(text, locale);
  const sentences: string[] = [];
  for (const { segment, index } of segmenterOf(locale).segment(text)) {
    // Intl ends a sentence at the point in German “am 3. November”.
    const isInDate = dates.some(({ start, end }) => start < index && index < end);
    const before = isInDate ? sentences.pop() : undefined;
    sentences.push(before === undefined ? segment : before + segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

// Kept, because a segmenter of Intl is slow to create.
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string): Intl.Segmenter {
  const kept = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, kept);
  return kept;
}

/** Tells whether a sentence asks instead of saying: “Is it too late?”, « Est-il trop tard ? » */
export function isQuestion(sentence: string): boolean {
  return /[?？][\s”»“」)）]*$/.test(sentence);
}
