import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { scenes } from '#domain/scene.ts';
import { locales } from '#i18n/locales.ts';
import { readContent } from '#check/read/content.ts';
import { labelsOf } from '#screens/drawing.ts';
import { drawings } from '#screens/drawings.ts';
import { wordsOf } from '#screens/drawn-words.ts';

const { labels: known, pictures } = readContent(process.cwd());
const labels = known.records;

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

for (const locale of locales) {
  const strings: Record<string, string> = JSON.parse(
    readFileSync(`content/ui/${locale}/site.json`, 'utf8'),
  );

  test(`an alt text in ${locale} quotes no words but those that the drawing shows`, () => {
    const unseen = scenes.flatMap(({ name }) => {
      const { words } = wordsOf(labels, name, locale);
      const slots = strings[`screen.alt.${name}`]?.matchAll(/{{([a-z-]+)}}/g) ?? [];
      return [...slots].flatMap(([, id = '']) => (id in words ? [] : [`${name}: ${id}`]));
    });
    expect(unseen).toEqual([]);
  });
}

test('a drawing speaks one language: that of the page where its main label has words in it', () => {
  const inFrench = wordsOf(labels, 'web-remove-service', 'fr');
  const inEnglish = wordsOf(labels, 'web-remove-service', 'en');
  expect(Object.keys(inFrench.words)).toEqual(['permitted-services', 'remove-service']);
  expect(Object.keys(inEnglish.words)).toEqual(['permitted-services', 'remove-service']);
  expect(wordsOf(labels, 'web-saved-cvs', 'fr').language).toBe('en');
});

test('no drawing says anything by a colour: it holds ink, paper and what lies between', async () => {
  test.setTimeout(120_000);
  const drawn = (pictures.value ?? []).filter(({ kind }) => kind === 'drawing');
  expect(drawn.length).toBeGreaterThan(100);
  for (const { file } of drawn) {
    const pixels = await sharp(`content/screens/${file}`)
      .removeAlpha()
      .toColourspace('srgb')
      .raw()
      .toBuffer();
    let widest = 0;
    for (let place = 0; place < pixels.length; place += 3) {
      const [red, green, blue] = [pixels[place]!, pixels[place + 1]!, pixels[place + 2]!];
      widest = Math.max(widest, Math.max(red, green, blue) - Math.min(red, green, blue));
    }
    // The warm grey of the paper's lines has 36; the guide's green had 82, its vermilion 160.
    expect(widest, file).toBeLessThan(48);
  }
});
