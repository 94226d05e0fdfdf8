import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { systemFonts } from './system-fonts.ts';

/** What the manifest says of the file of one drawing. Width and height are CSS pixels. */
type DrawnFile = { width: number; height: number; sha256: string };

/** A drawing with characters that no font of the project has: `fonts` are those of this machine that showed them. */
type FontsMissing = { fonts: string[] };

/**
 * Photographs one drawing into a file.
 * @param url the page of the drawing, light or dark, in one language
 */
export async function drawScreen(
  page: Page,
  url: string,
  file: string,
): Promise<DrawnFile | FontsMissing> {
  await page.goto(url);
  await page.evaluate(() => document.fonts.ready);
  const fonts = await systemFonts(page);
  if (fonts.length > 0) return { fonts };
  const drawing = page.locator('.drawing');
  const box = await drawing.boundingBox();
  if (!box) throw new Error(`${url} shows no drawing`);
  const png = await drawing.screenshot({ animations: 'disabled' });
  // Sixteen colours take half a byte a pixel, and suffice for ink, paper, three greys and the edges between.
  await sharp(png).png({ palette: true, colours: 16, dither: 0, effort: 10 }).toFile(file);
  return {
    width: Math.round(box.width),
    height: Math.round(box.height),
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
  };
}
