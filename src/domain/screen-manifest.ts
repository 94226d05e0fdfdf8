import { z } from 'astro/zod';
import { isoDate } from './iso-date.ts';
import { language } from './language.ts';
import { screenId } from './screen.ts';
import { themes } from './theme.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 has 64 hexadecimal digits');

const picture = {
  file: z
    .string()
    .regex(/^[a-z0-9-]+\.[A-Za-z-]+\.(light|dark)\.png$/, 'name it web-menu.fr.light.png'),
  screen: screenId,
  locale: z.string(),
  theme: z.enum(themes),
  width: z.int().positive().describe('CSS pixels; the file has twice as many'),
  height: z.int().positive().describe('CSS pixels'),
  confirmed: isoDate.describe('of the label in it that was confirmed longest ago'),
  sha256: sha256.describe('of the file, so that no other picture takes its place'),
};

/** Every picture of a screen: drawn by us from labels, or a real capture that replaces a drawing. */
export const screenManifest = z.array(
  z.discriminatedUnion('kind', [
    z.strictObject({
      ...picture,
      kind: z.literal('drawing'),
      language: language.describe('of its words: that of the page where they are confirmed in it'),
      inputs: sha256.describe('of what it was drawn from'),
      browser: z.string().min(1).describe('the version of the Chromium that drew it'),
      system: z.string().min(1).describe('on which that ran, as Node names it: linux, darwin'),
      hasUndated: z.literal(true).optional().describe('the date of some words in it is not known'),
    }),
    z.strictObject({
      ...picture,
      kind: z.literal('capture'),
      credit: z.string().min(1).describe('who took it'),
      taken: isoDate,
    }),
  ]),
);

/** The records of all pictures. */
export type ScreenManifest = z.infer<typeof screenManifest>;

/** The record of one picture. */
export type Picture = ScreenManifest[number];

/** The name of the file with one picture. */
export function pictureFile(screen: string, locale: string, theme: string): string {
  return `${screen}.${locale}.${theme}.png`;
}
