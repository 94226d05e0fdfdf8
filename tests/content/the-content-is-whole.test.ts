import { expect, test } from '@playwright/test';
import { readContent } from '#library/content.ts';
import { wordFault } from '#library/fault.ts';
import { copyFixture, discard } from './broken-copy.ts';
import { contentFaults } from '../../scripts/check-content.ts';

test('nothing in the content needs mending', () => {
  expect(contentFaults(readContent(process.cwd())).map(wordFault)).toEqual([]);
});

test('nothing in the fixture of these tests needs mending', () => {
  const copy = copyFixture();
  try {
    expect(copy.faults()).toEqual([]);
  } finally {
    discard(copy);
  }
});
