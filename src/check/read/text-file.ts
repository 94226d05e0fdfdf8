import { lstatSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type Fault, placeIn } from './fault.ts';

/** The bytes that a file may have: an article of more makes a page that no phone loads in one go. */
const limits = { text: 100_000, facts: 1_000_000 };

/** The characters that may follow each other on one line: several times the longest paragraph. */
const longestLine = 10_000;

/** The text of a file, or undefined with the fault that keeps it from being read. */
type TextFile = { text: string | undefined; faults: Fault[] };

/**
 * Reads one file as UTF-8. What is missing, no plain file, too large, in another encoding, or left in the middle of
 * a merge has no text.
 * @param root the project's folder
 */
export function readText(root: string, file: string): TextFile {
  const path = join(root, file);
  const obstacle = obstacleAt(path, file.endsWith('.mdx') ? limits.text : limits.facts);
  if (obstacle) return refused(file, '', 0, obstacle);
  const text = readFileSync(path).toString('utf8');
  const strange = text.indexOf('\ufffd');
  if (strange >= 0) {
    return refused(file, text, strange, 'This is not UTF-8. Save the file in that encoding.');
  }
  // Astro would take the mark for the first letter of the file.
  if (text.startsWith('\ufeff')) {
    return refused(file, text, 0, 'A byte order mark stands first. Save as UTF-8 without “BOM”.');
  }
  const merge = /^(<{7}|>{7})(?= |$)/m.exec(text);
  if (merge) {
    const what = `A merge was left unfinished at ${merge[0]}. Keep one side, and remove the markers.`;
    return refused(file, text, merge.index, what);
  }
  // A tool may write facts on one line: words in it end at a quote all the same.
  const sign = file.endsWith('.mdx') ? '.' : '[^"\n]';
  const long = new RegExp(`${sign}{${longestLine + 1}}`).exec(text);
  if (long) {
    const what = `More than ${longestLine} characters stand here without a break. Make paragraphs of them.`;
    return refused(file, text, long.index, what);
  }
  return { text, faults: [] };
}

/** What keeps a file from being read, if something does, with the remedy. */
function obstacleAt(path: string, limit: number): string | undefined {
  const isThere = statOf(path, lstatSync) !== undefined;
  const stat = statOf(path, statSync);
  if (!isThere) return 'The file is missing. Write it, or bring it back from git.';
  if (!stat) return 'This is a link that leads nowhere. Put the file itself here.';
  if (stat.isDirectory()) {
    return 'This is a folder, and a file is expected. Move what is in it, and remove it.';
  }
  if (!stat.isFile()) return 'This is no plain file. Put one in its place.';
  if (stat.size > limit) {
    return `This file has ${stat.size} bytes, and may have ${limit}. Divide it, or remove what does not belong in it.`;
  }
  return undefined;
}

// `throwIfNoEntry: false` would still throw on links that lead in a circle.
function statOf(path: string, read: (path: string) => Stats): Stats | undefined {
  try {
    return read(path);
  } catch {
    return undefined;
  }
}

function refused(file: string, text: string, offset: number, what: string): TextFile {
  return { text: undefined, faults: [{ file, ...placeIn(text, offset), what }] };
}
