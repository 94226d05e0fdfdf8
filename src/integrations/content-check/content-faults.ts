import type { Content } from '#check/read/content.ts';
import { foundBy, type RuleFault } from '#check/read/fault.ts';
import { faultsIn } from '#check/rules/all-rules.ts';
import { pictureFaults } from '#screens/picture-faults.ts';

/** Everything that is wrong in a project's content, its pictures included, in the order of the files. */
export function contentFaults(content: Content): RuleFault[] {
  const pictures = foundBy('pictures-are-fresh', pictureFaults(content));
  return [...faultsIn(content), ...pictures].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}
