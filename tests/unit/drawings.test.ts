import { expect, test } from '@playwright/test';
import { scenes } from '#domain/scene.ts';
import { readContent } from '#library/content.ts';
import { labelsOf } from '#screens/drawing.ts';
import { drawings } from '#screens/drawings.ts';
import { wordsOf } from '#screens/drawn-words.ts';

const { records: labels } = readContent(process.cwd()).labels;

for (const { name, platform } of scenes) {
  const { main, all } = labelsOf(drawings[name], platform);

  test(`${name} quotes labels that exist, its main one among them`, () => {
    expect(all.filter((id) => !labels.has(id))).toEqual([]);
    expect(all).toContain(main);
  });

  test(`${name} has words for its main label in French or in English`, () => {
    expect(['fr', 'en']).toContain(wordsOf(labels, name, 'fr').language);
    expect(Object.keys(wordsOf(labels, name, 'fr').words)).toContain(main);
  });
}

test('a drawing speaks one language: that of the page where its main label has words in it', () => {
  const inFrench = wordsOf(labels, 'web-remove-service', 'fr');
  const inEnglish = wordsOf(labels, 'web-remove-service', 'en');
  expect(Object.keys(inFrench.words)).toEqual(['permitted-services', 'remove-service']);
  expect(Object.keys(inEnglish.words)).toEqual(['permitted-services']);
  expect(wordsOf(labels, 'web-private-mode', 'fr').language).toBe('en');
});
