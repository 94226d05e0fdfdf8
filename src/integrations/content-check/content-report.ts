import { readContent } from '#check/read/content.ts';
import { formatFault } from '#check/read/fault.ts';
import { contentFaults } from './content-faults.ts';

/** Every fault of a content as the terminal shows it, a line each, and a last line that counts. */
type Report = { faults: string[]; summary: string };

/**
 * Checks a project's content.
 * @param root the project's folder
 */
export function contentReport(root: string): Report {
  const content = readContent(root);
  const faults = contentFaults(content).map(formatFault);
  const size = `${content.texts.length} texts in ${content.locales.length} languages`;
  return { faults, summary: `content: ${size}, ${faults.length || 'nothing'} to fix` };
}

/** Prints a report: faults as errors, then the summary. */
export function print({ faults, summary }: Report): void {
  for (const fault of faults) console.error(fault);
  console.log(summary);
}

/** Checks a project's content and prints the report. Gives true when there is no fault. */
export function reportContent(root: string): boolean {
  const report = contentReport(root);
  print(report);
  return report.faults.length === 0;
}
