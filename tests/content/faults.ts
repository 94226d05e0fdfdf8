import { expect, test } from '@playwright/test';
import { type Copy, copyFixture, discard } from './broken-copy.ts';

/** Words in a fault are quoted as they stand. */
type Expected = { file: string; line: number; column: number; says: string };

/**
 * A test that breaks a copy of the fixture and expects the whole list of its faults: file, place, remedy and a rule's id.
 * @param damage breaks the copy and says what must be reported
 */
export function reports(title: string, damage: (copy: Copy) => Expected | Expected[]): void {
  test(title, () => {
    const copy = copyFixture();
    try {
      const expected = [damage(copy)].flat();
      const places = expected.map(({ file, line, column, says }) =>
        expect.stringMatching(
          new RegExp(
            `^${RegExp.escape(`${file}:${line}:${column}  `)}.*${RegExp.escape(says)}.* \\([a-z-]+\\)$`,
          ),
        ),
      );
      expect(copy.faults(), 'every fault of the copy').toEqual(places);
    } finally {
      discard(copy);
    }
  });
}
