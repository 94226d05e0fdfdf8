import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformOf, type SceneName, scenes, themes } from '#domain/scene.ts';
import type { Content } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import { labelsOf } from './drawing.ts';
import { drawings } from './drawings.ts';
import { wordsOf } from './drawn-words.ts';
import { inputsHash } from './inputs-hash.ts';
import { pictureMisfit } from './picture-file.ts';

/** Every picture of a screen that is missing, broken, or older than the words and the design that it shows. */
export function pictureFaults({ root, locales, labels, pictures }: Content): Fault[] {
  const { value: manifest, yaml } = pictures;
  // Of a manifest that could not be read nobody knows what it lacks.
  if (!manifest) return [];
  const wanted = scenes.flatMap(({ name: scene }) =>
    locales.flatMap((locale) => themes.map((theme) => ({ scene, locale, theme }))),
  );
  return wanted.flatMap(({ scene, locale, theme }): Fault[] => {
    const name = `${scene}.${locale}.${theme}.png`;
    const path = join(root, 'content/screens', name);
    const place = manifest.findIndex(({ file }) => file === name);
    const entry = manifest[place];
    const at = (what: string) => [
      yaml.faultAt(entry ? [place, 'file'] : [], `The picture ${name} ${what}`),
    ];
    if (!entry || !existsSync(path)) return at('is missing. Draw it: npm run screens.');
    const misfit = pictureMisfit(readFileSync(path), entry);
    if (misfit)
      return at(`${misfit} Bring it back from git, or remove it and run npm run screens.`);
    if (entry.kind === 'capture' || !areWhole(scene)) return [];
    const drawn = wordsOf(labels.records, scene, locale);
    if (entry.inputs === inputsHash(root, scene, locale, drawn)) return [];
    return at('is older than its inputs. Draw it again: npm run screens.');
  });

  // A label that does not fit is reported as such: its pictures are looked at when it is fixed.
  function areWhole(scene: SceneName): boolean {
    const { ids, records } = labels;
    const { all } = labelsOf(drawings[scene], platformOf(scene));
    return ids !== undefined && all.every((id) => records.has(id) || !ids.includes(id));
  }
}
