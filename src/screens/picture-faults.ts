import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawnWords } from '#domain/drawn-words.ts';
import type { Screen } from '#domain/screen.ts';
import { type Picture, pictureFile } from '#domain/screen-manifest.ts';
import { quotesOf } from '#domain/screen-quotes.ts';
import { themes } from '#domain/theme.ts';
import type { Content } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import { drawingDesign, inputsHash } from './inputs-hash.ts';

/** Every picture of a screen that is missing, another than its record says, or older than what it shows; and every one too many. */
export function pictureFaults(content: Content): Fault[] {
  const { root, locales, screens, labels, pictures } = content;
  const { value: manifest, yaml } = pictures;
  // Unreadable: reported already, so skip.
  if (!manifest || !screens.ids) return [];
  const at = (picture: Picture | undefined, what: string): Fault =>
    yaml.faultAt(picture ? [manifest.indexOf(picture), 'file'] : [], what);
  // A label that is missing or invalid is reported as such; its pictures are judged once it is fixed.
  const isWhole = ([, screen]: [string, Screen]) =>
    quotesOf(screen).every(({ id }) => labels.records.has(id));
  const design = drawingDesign();
  return [
    ...[...screens.records].filter(isWhole).flatMap(([id, screen]) =>
      locales.flatMap((locale) => {
        const inputs = inputsHash(design, screen, drawnWords(labels.records, screen, locale));
        return themes.flatMap((theme) => {
          const file = pictureFile(id, locale, theme);
          const picture = manifest.find((one) => one.file === file);
          const what = faultOf(join(root, 'content/screens', file), picture, inputs);
          return what ? at(picture, `The picture ${file} ${what}`) : [];
        });
      }),
    ),
    ...manifest
      .filter(({ screen }) => !screens.ids?.includes(screen))
      .map((picture) => {
        const what = `The picture ${picture.file} is of the screen "${picture.screen}", which ${screens.yaml.file} lacks. Bring that back, or remove the picture: npm run screens.`;
        return at(picture, what);
      }),
    ...mixedSystems(manifest).map(({ picture, usual }) => {
      const what = `The picture ${picture.file} was drawn on ${picture.system}, most others on ${usual}, where letters look otherwise. Draw it there, or all of them here: npm run screens -- --all.`;
      return at(picture, what);
    }),
  ];
}

function faultOf(path: string, picture: Picture | undefined, inputs: string): string | undefined {
  if (!picture || !existsSync(path)) return 'is missing. Draw it: npm run screens.';
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  if (picture.sha256 !== sha256) {
    return `is another file than its record says: its SHA-256 is ${sha256}. Bring it back from git, or remove it and run npm run screens.`;
  }
  if (picture.kind === 'capture' || picture.inputs === inputs) return undefined;
  return 'is older than its inputs. Draw it again: npm run screens.';
}

type Drawing = Extract<Picture, { kind: 'drawing' }>;

/** The drawings that were not made on the system of most others, which each system does in its own way. */
function mixedSystems(manifest: Picture[]): { picture: Drawing; usual: string }[] {
  const drawings = manifest.filter((picture) => picture.kind === 'drawing');
  const bySystem = [...Map.groupBy(drawings, ({ system }) => system)];
  const [most, ...others] = bySystem.sort(([, a], [, b]) => b.length - a.length);
  if (!most) return [];
  const [usual] = most;
  return others.flatMap(([, pictures]) => pictures.map((picture) => ({ picture, usual })));
}
