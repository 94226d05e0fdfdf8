import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '#library/content.ts';
import { placeIn, wordFault } from '#library/fault.ts';
import { contentFaults } from '../../scripts/check-content.ts';
import { drawPictures } from './fixture/draw-pictures.ts';
import { writeRegions } from './fixture/write-regions.ts';

/** Where something stands in a file of the copy. */
export type Place = { file: string; line: number; column: number };

/** A copy of a content in a folder of its own, to break things in. */
export type Copy = {
  root: string;
  /** Replaces the first occurrence of some words and gives the place where it stood. */
  replace: (file: string, words: string, by: string) => Place;
  write: (file: string, text: string | Buffer) => void;
  remove: (file: string) => void;
  /** Draws every picture anew, after a change of what it shows. */
  redraw: () => void;
  /** Every fault of the copy, as the command prints it. */
  faults: () => string[];
};

/** Copies the project's content, with the code beside it when a whole project is needed. Remove it with `discard()`. */
export function copyProject(...beside: string[]): Copy {
  return copyOf('content', beside);
}

/** Copies the small content that the rules are tried on, which no author changes. */
export function copyFixture(...beside: string[]): Copy {
  const copy = copyOf('tests/content/fixture/content', beside);
  writeRegions(copy.root);
  drawPictures(copy.root);
  return copy;
}

/** Removes a copy. */
export function discard({ root }: Copy): void {
  rmSync(root, { recursive: true, force: true });
}

function copyOf(content: string, beside: string[]): Copy {
  const root = mkdtempSync(join(tmpdir(), 'not-my-cv-'));
  cpSync(content, join(root, 'content'), { recursive: true });
  for (const file of beside) symlinkSync(join(process.cwd(), file), join(root, file));
  return {
    root,
    replace(file, words, by) {
      const text = readFileSync(join(root, file), 'utf8');
      const offset = text.indexOf(words);
      if (offset < 0) throw new Error(`${file} does not hold “${words}”`);
      writeFileSync(
        join(root, file),
        text.replace(words, () => by),
      );
      return { file, ...placeIn(text, offset) };
    },
    write(file, text) {
      mkdirSync(join(root, dirname(file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    remove: (file) => rmSync(join(root, file), { recursive: true }),
    redraw: () => drawPictures(root),
    faults: () => contentFaults(readContent(root)).map(wordFault),
  };
}
