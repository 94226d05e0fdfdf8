import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { drawnWords } from '#domain/drawn-words.ts';
import { readContent } from '#check/read/content.ts';

const { labels, screens, pictures } = readContent(process.cwd());

test('a drawing speaks one language: that of the page where its main label has words in it', () => {
  const wordsIn = (id: string, locale: string) => {
    const screen = screens.records.get(id);
    if (!screen) throw new Error(`No screen "${id}"`);
    return drawnWords(labels.records, screen, locale);
  };
  const both = ['permitted-services', 'remove-service'];
  expect(Object.keys(wordsIn('web-remove-service', 'fr').words)).toEqual(both);
  expect(Object.keys(wordsIn('web-remove-service', 'en').words)).toEqual(both);
  expect(wordsIn('web-saved-cvs', 'fr').language).toBe('en');
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
