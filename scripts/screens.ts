import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DrawnWords, drawnWords } from '#domain/drawn-words.ts';
import { type Picture, pictureFile, screenManifest } from '#domain/screen-manifest.ts';
import { type Theme, themes } from '#domain/theme.ts';
import { type Content, readContent } from '#check/read/content.ts';
import { type Fault, formatFault, foundBy } from '#check/read/fault.ts';
import { faultsIn } from '#check/rules/all-rules.ts';
import { drawingDesign, inputsHash } from '#screens/inputs-hash.ts';
import { drawScreen } from './draw-screen.ts';
import { type DrawingSite, openDrawingSite } from './drawing-site.ts';

const folder = 'content/screens';

// npm run screens: draws what is missing or older than its inputs; with --all, every drawing anew.
const content = readContent(process.cwd());
// The pictures themselves are what this command makes.
const faults = faultsIn(content).filter(({ file }) => !file.endsWith('.png'));
if (faults.length === 0) {
  const undrawn = await drawAll(content, process.argv.includes('--all'));
  faults.push(...foundBy('screens-can-be-drawn', undrawn));
}
for (const fault of faults) console.error(formatFault(fault));
// Astro's server leaves something open.
process.exit(faults.length > 0 ? 1 : 0);

/** Draws what is to be drawn, writes the manifest, and gives what kept a drawing from being made. */
async function drawAll(content: Content, isAnew: boolean): Promise<Fault[]> {
  const old = content.pictures.value ?? [];
  const manifest: Picture[] = [];
  const faults: Fault[] = [];
  let site: DrawingSite | undefined;
  let drawn = 0;
  for (const drawing of drawingsOf(content)) {
    const last = old.find(({ file }) => file === drawing.file);
    if (last && stands(last, drawing, isAnew)) {
      manifest.push(last);
      continue;
    }
    site ??= await openDrawingSite();
    const { file, screen, locale, theme, words, inputs } = drawing;
    const shot = await drawScreen(site.page, site.urlOf(drawing), join(folder, file));
    if ('fonts' in shot) {
      const what = `The drawing ${file} has characters that no font of the project has; this machine showed them in ${shot.fonts.join(', ')}. Add a font for their script: docs/decisions/fonts-in-drawings.md.`;
      faults.push(content.screens.yaml.faultAtName([screen], what));
      continue;
    }
    const { browser } = site;
    const picture = { file, screen, locale, theme, kind: 'drawing' } as const;
    const origin = { language: words.language, inputs, browser, system: process.platform };
    manifest.push({ ...picture, ...shot, ...datesOf(words), ...origin });
    drawn++;
  }
  await site?.close();
  const dropped = old.filter(({ file }) => !manifest.some((picture) => picture.file === file));
  for (const { file } of dropped) rmSync(join(folder, file), { force: true });
  // In the order of the schema, in which those that stay were read: else every run would move their lines.
  const records = screenManifest.parse(manifest);
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(records, null, 2)}\n`);
  const others = `${manifest.length - drawn} as they were, ${dropped.length} removed`;
  console.log(`${folder}: ${drawn} drawn, ${others}`);
  return faults;
}

type Drawing = {
  file: string;
  screen: string;
  locale: string;
  theme: Theme;
  words: DrawnWords;
  inputs: string;
};

/** Every drawing that there should be, in the order of the manifest. */
function drawingsOf({ screens, locales, labels }: Content): Drawing[] {
  const design = drawingDesign();
  return [...screens.records].flatMap(([id, screen]) =>
    locales.flatMap((locale) => {
      const words = drawnWords(labels.records, screen, locale);
      const inputs = inputsHash(design, screen, words);
      return themes.map((theme) => {
        const file = pictureFile(id, locale, theme);
        return { file, screen: id, locale, theme, words, inputs };
      });
    }),
  );
}

/** Whether a picture stays as it is. A real capture does until somebody removes it from the manifest. */
function stands(picture: Picture, { file, inputs }: Drawing, isAnew: boolean): boolean {
  if (!existsSync(join(folder, file))) return false;
  return picture.kind === 'capture' || (picture.inputs === inputs && !isAnew);
}

/** The oldest date of the words in a drawing. The content rules hold that one has a date. */
function datesOf({ words }: DrawnWords): { confirmed: string; hasUndated?: true } {
  const dates = Object.values(words).map(({ confirmed }) => confirmed);
  const [confirmed] = dates.filter((date) => date !== undefined).sort();
  if (!confirmed) throw new Error('A drawing quotes no label with a dated wording');
  return { confirmed, ...(dates.includes(undefined) ? { hasUndated: true } : {}) };
}
