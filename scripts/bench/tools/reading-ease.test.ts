import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingEase } from './reading-ease.ts';

// Run by `npm run bench` and `npm run readability`, before they measure: `npm test` installs no yoastseo.

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

async function assertEase(paragraphs: string[], locale: string, ease: number): Promise<void> {
  const measured = await readingEase(paragraphs, locale);
  assert.ok(Math.abs((measured ?? Infinity) - ease) < 0.5, `${measured} is not ${ease}`);
}

test('French is measured as Kandel and Moles do', () =>
  assertEase(french, 'fr', 207 - (1.015 * 19) / 3 - (73.6 * 37) / 19));

test('English is measured as Flesch does', () =>
  assertEase(english, 'en', 206.835 - (1.015 * 20) / 2 - (84.6 * 28) / 20));

for (const locale of ['sv', 'xx']) {
  test(`a language without a formula has no measure: ${locale}`, async () => {
    assert.equal(await readingEase(english, locale), undefined);
  });
}
