import { type Content, readContent } from '#check/read/content.ts';
import { formatAnnotation, formatFault, foundBy, type RuleFault } from '#check/read/fault.ts';
import { faultsIn } from '#check/rules/all-rules.ts';
import { pictureFaults } from '#screens/picture-faults.ts';

/** Everything that is wrong in a project's content, its pictures included, in the order of the files. */
export function contentFaults(content: Content): RuleFault[] {
  const pictures = foundBy('pictures-are-fresh', pictureFaults(content));
  return [...faultsIn(content), ...pictures].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** Prints everything that is wrong in a project's content, at once. Gives true when nothing is. */
export function checkContent(root: string): boolean {
  const content = readContent(root);
  const faults = contentFaults(content);
  for (const fault of faults) console.error(formatFault(fault));
  if (process.env['GITHUB_ACTIONS'])
    for (const fault of faults) console.log(formatAnnotation(fault));
  const size = `${content.texts.length} texts in ${content.locales.length} languages`;
  console.log(`content: ${size}, ${faults.length > 0 ? faults.length : 'nothing'} to fix`);
  return faults.length === 0;
}

if (import.meta.main) process.exitCode = checkContent(process.cwd()) ? 0 : 1;
