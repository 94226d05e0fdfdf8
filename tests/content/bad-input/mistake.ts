import type { Copy, Place } from '../broken-copy.ts';

/** What must be told of a mistake: its place, and words of its cause and its remedy. */
export type Told = Place & { says: string };

/** A copy of the fixture that can be put back as it was, with more ways to break it. */
export type Draft = Pick<Copy, 'root' | 'replace' | 'write' | 'remove' | 'redraw'> & {
  /** Writes a whole file anew from its text. */
  rewrite: (file: string, change: (text: string) => string) => void;
  rename: (file: string, name: string) => void;
  /** Makes a symbolic link; `target` is relative to the folder in which the link stands. */
  link: (file: string, target: string) => void;
  /** Makes an empty folder. */
  makeFolder: (folder: string) => void;
};

/** Mistakes by what they are: each makes one in the draft, and gives what must be told, nothing where it is harmless. */
export type Mistakes = Record<string, (draft: Draft) => Told | undefined>;

/** The beginning of a file, where faults of the whole file stand. */
export function startOf(file: string, says: string): Told {
  return { file, line: 1, column: 1, says };
}

/** A place some lines further down, from the first column where no other is given. */
export function below(place: Place, lines: number, column = 1): Place {
  return { ...place, line: place.line + lines, column };
}
