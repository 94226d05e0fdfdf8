import { expect, test } from '@playwright/test';
import { readContent } from '#library/content.ts';
import { wordFault } from '#library/fault.ts';
import { faultsIn } from '#library/rules/all-rules.ts';

test('nothing in the content needs mending', () => {
  expect(faultsIn(readContent(process.cwd())).map(wordFault)).toEqual([]);
});
