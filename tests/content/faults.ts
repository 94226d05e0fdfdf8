import { expect, test } from '@playwright/test';
import { copyProject, discard, type Copy } from './broken-copy.ts';

/** Words in a fault are quoted as they stand; the place is checked to the line. */
type Expected = { file: string; line?: number; says: string };

/**
 * A test that breaks a copy of the content and expects the fault, with its file, its line and its remedy.
 * @param damage breaks the copy and says what must be reported
 */
export function reports(title: string, damage: (copy: Copy) => Expected): void {
  test(title, () => {
    const copy = copyProject();
    try {
      expect(copy.faults(), 'the content is whole before it is broken').toEqual([]);
      const { file, line, says } = damage(copy);
      const fault = copy.faults().find((words) => words.includes(says));
      expect(fault, copy.faults().join('\n')).toBeDefined();
      expect(fault).toMatch(new RegExp(`^${file}:${line ?? '\\d+'}:\\d+  `));
    } finally {
      discard(copy);
    }
  });
}
