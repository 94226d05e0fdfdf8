import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { SceneName } from '#domain/scene.ts';
import { drawings } from './drawings.ts';
import { type DrawnWords, drawnWords } from './drawn-words.ts';

const require = createRequire(import.meta.url);
const font = z.object({ version: z.string() });

/**
 * The SHA-256 of everything that makes one drawing: how it is drawn, in which font, what, and its words.
 * A picture with another hash in the manifest is older than its inputs.
 * @param root the project's folder
 */
export function inputsHash(
  root: string,
  scene: SceneName,
  locale: string,
  { words }: DrawnWords = drawnWords(root, scene, locale),
): string {
  const hash = createHash('sha256');
  for (const file of globSync('src/screens/*.{astro,css}', { cwd: root }).sort()) {
    hash.update(readFileSync(join(root, file)));
  }
  const { version } = font.parse(require('@fontsource/public-sans/package.json'));
  // The sources of a word are not drawn.
  const drawn = Object.entries(words).map(([id, { text, confirmed }]) => [id, text, confirmed]);
  hash.update(version).update(JSON.stringify([drawings[scene], drawn]));
  return hash.digest('hex');
}
