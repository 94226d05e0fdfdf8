import { test as base, expect } from '@playwright/test';
import { allMistakes } from './bad-input/all-mistakes.ts';
import { draftIn } from './bad-input/draft.ts';
import { type Copy, copyFixture, discard } from './broken-copy.ts';

type Broken = { copy: Copy; draft: ReturnType<typeof draftIn> };

// One fixture to break, and one to put it back from, serve all tests of a worker: two hundred would take minutes.
const test = base.extend<object, { broken: Broken }>({
  broken: [
    async ({}, use) => {
      const [copy, whole] = [copyFixture(), copyFixture()];
      await use({ copy, draft: draftIn(copy, whole) });
      [copy, whole].forEach(discard);
    },
    { scope: 'worker' },
  ],
});

/** Lines that an author still reads, when one mistake makes much else untrue. */
const most = 20;

test('nearly all of the mistakes that were tried on the check are here', () => {
  expect(allMistakes.flatMap(Object.keys).length).toBeGreaterThan(180);
});

for (const [title, makeMistake] of allMistakes.flatMap(Object.entries)) {
  test(`${title}: told where it is, or harmless`, ({ broken: { copy, draft } }) => {
    try {
      const told = makeMistake(draft);
      const faults = copy.faults();
      if (!told) {
        expect(faults).toEqual([]);
        return;
      }
      const place = RegExp.escape(`${told.file}:${told.line}:${told.column}  `);
      const expected = new RegExp(`^${place}.*${RegExp.escape(told.says)}`);
      expect(faults).toContainEqual(expect.stringMatching(expected));
      expect(faults.length).toBeLessThanOrEqual(most);
      // Nothing is said by a stack, or in the words of a machine.
      expect(faults.join('\n')).not.toMatch(/\n\s+at |RangeError|\[object/);
    } finally {
      draft.restore();
    }
  });
}
