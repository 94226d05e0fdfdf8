import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { DrawnWords } from '#domain/drawn-words.ts';
import type { Screen } from '#domain/screen.ts';

const require = createRequire(import.meta.url);
const font = z.object({ version: z.string() });

/**
 * Everything that makes drawings look as they do, whatever they show: the components, their styles and
 * the versions of the fonts.
 */
export function drawingDesign(): string {
  const files = globSync('*.{astro,css}', { cwd: import.meta.dirname }).sort();
  const texts = files.map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'));
  const fonts = new Set(texts.flatMap((text) => text.match(/@fontsource\/[a-z0-9-]+/g) ?? []));
  const versions = [...fonts].map((name) => font.parse(require(`${name}/package.json`)).version);
  return [...texts, ...versions].join('\n');
}

/**
 * The SHA-256 of everything that makes one drawing: its design, what it shows, and its words.
 * A picture with another hash in the manifest is older than its inputs.
 */
export function inputsHash(design: string, screen: Screen, { words }: DrawnWords): string {
  // Neither the alt text nor the sources of a word are drawn.
  const shown = { ...screen, alt: undefined };
  const drawn = Object.entries(words).map(([id, { text, confirmed }]) => [id, text, confirmed]);
  const inputs = JSON.stringify([shown, drawn]);
  return createHash('sha256').update(design).update(inputs).digest('hex');
}
