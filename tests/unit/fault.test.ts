import { expect, test } from '@playwright/test';
import { hint, nearest } from '#check/read/fault.ts';

for (const [word, meant, known] of [
  ['Lable', 'Label', ['Label', 'LookFor', 'Line']],
  ['Dose', 'Does', ['DoesNot', 'Does', 'Line']],
  ['Setps', 'Steps', ['Step', 'Steps', 'State']],
  ['mee', 'me', ['ai-training', 'me']],
  ['sumary', 'summary', ['title', 'summary']],
  ['cnil-kasper', 'cnil-kaspr', ['cnil', 'cnil-kaspr']],
  ['SectionNote', 'RegionNote', ['Section', 'RegionNote']],
] as const) {
  test(`“${word}” probably means “${meant}”`, () => {
    expect(nearest(word, known)).toBe(meant);
  });
}

for (const [word, known] of [
  ['Note', ['Cite', 'Line', 'Does']],
  ['Box', ['Row', 'Flow']],
  ['drawn', ['drawing', 'capture']],
  ['widget', ['Label', 'Cite']],
] as const) {
  test(`“${word}” means none of ${known.join(', ')}`, () => {
    expect(nearest(word, known)).toBeUndefined();
    expect(hint(word, known)).toBe(`There are: ${known.join(', ')}.`);
  });
}
