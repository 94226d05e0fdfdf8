import { expect, test } from '@playwright/test';
import { readContent } from '#check/read/content.ts';
import { formatFault } from '#check/read/fault.ts';
import { copyFixture, discard } from './broken-copy.ts';
import { contentFaults } from '#integrations/content-check/content-faults.ts';

test('nothing in the content needs fixing', () => {
  expect(contentFaults(readContent(process.cwd())).map(formatFault)).toEqual([]);
});

test('nothing in the fixture of these tests needs fixing', () => {
  const copy = copyFixture();
  try {
    expect(copy.faults()).toEqual([]);
  } finally {
    discard(copy);
  }
});
