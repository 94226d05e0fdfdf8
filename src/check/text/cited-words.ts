import type { Block, Tag } from '#check/read/mdx-file.ts';

/** Words, and the cites that support them. */
export type CitedWords = { words: string; cites: [Tag, ...Tag[]] };

const hasWord = /[\p{L}\d]/u;

/**
 * The words of a block by the cites that support them: cites that follow each other, with no word between, support the
 * words before them, back to the previous cites. Words that no cite follows are left out.
 */
export function citedWords({ parts }: Pick<Block, 'parts'>): CitedWords[] {
  const all: CitedWords[] = [];
  let words = '';
  let last: CitedWords | undefined;
  for (const part of parts) {
    if (typeof part === 'string') {
      words += part;
      if (hasWord.test(part)) last = undefined;
    } else if (part.name !== 'Cite') {
      // A label shows words of its own.
      last = undefined;
    } else if (last) {
      last.cites.push(part);
    } else {
      last = { words, cites: [part] };
      all.push(last);
      words = '';
    }
  }
  return all;
}
