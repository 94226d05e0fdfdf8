import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, placeIn } from './fault.ts';

/** What is said of quotes, lists, tags or brackets within each other by the hundred. */
export const nestedTooDeeply =
  'Too many things are nested here, one within the other. Write them side by side.';

/** The text of a file, or undefined with the fault that keeps it from being read. */
type TextFile = { text: string | undefined; faults: Fault[] };

/**
 * Reads one file as UTF-8. A file that is missing, in another encoding, or left in the middle of a merge has no text.
 * @param root the project's folder
 */
export function readText(root: string, file: string): TextFile {
  if (!existsSync(join(root, file))) {
    return refused(file, '', 0, 'The file is missing. Write it, or bring it back from git.');
  }
  const text = readFileSync(join(root, file)).toString('utf8');
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
  return { text, faults: [] };
}

function refused(file: string, text: string, offset: number, what: string): TextFile {
  return { text: undefined, faults: [{ file, ...placeIn(text, offset), what }] };
}
