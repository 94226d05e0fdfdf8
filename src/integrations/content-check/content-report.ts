import { parityNotes } from '#check/parity-notes.ts';
import { readContent } from '#check/read/content.ts';
import { formatAnnotation, formatFault } from '#check/read/fault.ts';
import { contentFaults } from './content-faults.ts';

/** Every fault of a content, a line each, as the terminal and as GitHub show it; what languages lack without a fault; and a last line that counts. */
type Report = { faults: string[]; annotations: string[]; notes: string[]; summary: string };

/**
 * Checks a project's content.
 * @param root the project's folder
 */
export function contentReport(root: string): Report {
  const content = readContent(root);
  const found = contentFaults(content);
  const faults = found.map(formatFault);
  const texts = content.texts.filter(({ locale }) => content.locales.includes(locale));
  const size = `${texts.length} texts in ${content.locales.length} languages`;
  const annotations = found.map(formatAnnotation);
  const summary = `content: ${size}, ${faults.length || 'nothing'} to fix`;
  return { faults, annotations, notes: parityNotes(content), summary };
}

/** Prints a report: faults as errors, then the notes and the summary. */
export function print({ faults, annotations, notes, summary }: Report): void {
  for (const fault of faults) console.error(fault);
  // GitHub shows these beside the lines of a pull request.
  for (const one of process.env['GITHUB_ACTIONS'] ? annotations : []) console.log(one);
  for (const note of notes) console.log(note);
  console.log(summary);
}

/** Checks a project's content and prints the report. Gives true when there is no fault. */
export function reportContent(root: string): boolean {
  const report = contentReport(root);
  print(report);
  return report.faults.length === 0;
}
