import { readContent } from '#library/content.ts';
import { wordFault } from '#library/fault.ts';
import { faultsIn } from '#library/rules/all-rules.ts';
import { pictureFaults } from '#screens/picture-faults.ts';

/** Prints everything that is wrong in a project's content, at once. Gives true when nothing is. */
export function checkContent(root: string): boolean {
  const content = readContent(root);
  const faults = [...faultsIn(content), ...pictureFaults(root, content.locales)];
  for (const fault of faults) console.error(wordFault(fault));
  const size = `${content.documents.length} texts in ${content.locales.length} languages`;
  console.log(`content: ${size}, ${faults.length > 0 ? faults.length : 'nothing'} to mend`);
  return faults.length === 0;
}

if (import.meta.main) process.exitCode = checkContent(process.cwd()) ? 0 : 1;
