import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readContent } from '#library/content.ts';
import { wordFault } from '#library/fault.ts';
import { faultsIn } from '#library/rules/all-rules.ts';

/** A copy of the project's content in a folder of its own, to break things in. */
export type Copy = {
  root: string;
  /** Replaces the first occurrence of some words and gives the line on which it stood. */
  replace: (file: string, words: string, by: string) => number;
  remove: (file: string) => void;
  /** Every fault of the copy, as authors see it. */
  faults: () => string[];
};

/** Copies the content, with the code beside it when a whole project is needed. Remove it with `discard()`. */
export function copyProject(...beside: string[]): Copy {
  const root = mkdtempSync(join(tmpdir(), 'not-my-cv-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  for (const file of beside) symlinkSync(join(process.cwd(), file), join(root, file));
  return {
    root,
    replace(file, words, by) {
      const text = readFileSync(join(root, file), 'utf8');
      const place = text.indexOf(words);
      if (place < 0) throw new Error(`${file} does not hold “${words}”`);
      writeFileSync(
        join(root, file),
        text.replace(words, () => by),
      );
      return text.slice(0, place).split('\n').length;
    },
    remove: (file) => rmSync(join(root, file)),
    faults: () => faultsIn(readContent(root)).map(wordFault),
  };
}

/** Removes a copy. */
export function discard({ root }: Copy): void {
  rmSync(root, { recursive: true, force: true });
}
