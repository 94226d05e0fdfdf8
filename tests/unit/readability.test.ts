import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

// Counted by hand. French: « Dé-sac-ti-vez l’in-ter-rup-teur, puis vé-ri-fiez que c’est fait. » 15 syllables in
// 7 words, « Au-cune page ne garde vos pu-bli-ca-tions. » 10 in 6, « Les au-to-ri-tés ré-pondent quel-que-fois
// aux plaintes. » 12 in 6. English: “Turn the switch off, then check that it worked.” 9 in 9, “The reg-u-la-tor has
// nei-ther ap-proved the train-ing nor found it com-pli-ant.” 19 in 11.
const french = [
  'Désactivez l’interrupteur, puis vérifiez que c’est fait.',
  'Aucune page ne garde vos publications. Les autorités répondent quelquefois aux plaintes.',
];
const english = [
  'Turn the switch off, then check that it worked.',
  'The regulator has neither approved the training nor found it compliant.',
];

/** Asked in a process of its own: Playwright's loader cannot read one of the library's own dependencies. */
function readingEase(paragraphs: string[], locale: string): string {
  const script = `
    import { readingEase } from './scripts/bench/reading-ease.ts';
    process.stdout.write(String(await readingEase(${JSON.stringify(paragraphs)}, '${locale}')));`;
  const { stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  return stdout;
}

test('French is measured as Kandel and Moles do', () => {
  const ease = 207 - (1.015 * 19) / 3 - (73.6 * 37) / 19;
  expect(Number(readingEase(french, 'fr'))).toBeCloseTo(ease, 0);
});

test('English is measured as Flesch does', () => {
  const ease = 206.835 - (1.015 * 20) / 2 - (84.6 * 28) / 20;
  expect(Number(readingEase(english, 'en'))).toBeCloseTo(ease, 0);
});

for (const locale of ['sv', 'xx']) {
  test(`a language without a formula has no measure: ${locale}`, () => {
    expect(readingEase(english, locale)).toBe('undefined');
  });
}
