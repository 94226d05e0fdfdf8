import { expect, test } from '@playwright/test';
import { parityNotes } from '#check/parity-notes.ts';
import { readContent } from '#check/read/content.ts';
import { copyFixture, discard } from './broken-copy.ts';
import { reports } from './faults.ts';

const file = 'content/rules/forbidden.yml';

reports('a wrong example that no pattern catches is reported', ({ replace }) => {
  const place = replace(file, "'It is too late.'", "'It is over.'");
  return { ...place, says: '“It is over.” is not caught. Widen a pattern' };
});

reports('a right example that is caught is reported', ({ replace }) => {
  const place = replace(file, "'Il n’est pas trop tard.'", "'Non, trop tard.'");
  return { ...place, says: '“Non, trop tard.” is right and is caught' };
});

test('a language may have no patterns yet, and the check says how many it has', () => {
  const copy = copyFixture();
  try {
    expect(parityNotes(readContent(copy.root))).toEqual([]);
    copy.write(
      file,
      'late:\n  reason: So.\n  words:\n    fr: { patterns: [tard], wrong: [tard], right: [tôt] }\n',
    );
    expect(copy.faults()).toEqual([]);
    expect(parityNotes(readContent(copy.root))).toEqual(['forbidden claims: en has 0 of 1']);
  } finally {
    discard(copy);
  }
});
