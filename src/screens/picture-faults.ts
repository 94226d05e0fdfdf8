import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { platforms } from '#domain/platform.ts';
import { screenIds } from '#domain/walkthrough.ts';
import type { Content } from '#library/content.ts';
import type { Fault } from '#library/fault.ts';
import { wordsOf } from './drawn-words.ts';
import { inputsHash } from './inputs-hash.ts';
import { type SceneName, scenes, themes } from './scene.ts';

/** Every picture of a screen that is missing, or older than the words and the design that it shows. */
export function pictureFaults({ root, locales, labels, pictures }: Content): Fault[] {
  const { value: manifest, yaml } = pictures;
  // Of a manifest that could not be read nobody knows what it lacks.
  if (!manifest) return [];
  const wanted = platforms.flatMap((platform) =>
    screenIds.flatMap((screen) =>
      locales.flatMap((locale) =>
        themes.map((theme) => ({ scene: `${platform}-${screen}` as const, locale, theme })),
      ),
    ),
  );
  return wanted.flatMap(({ scene, locale, theme }): Fault[] => {
    const name = `${scene}.${locale}.${theme}.png`;
    const place = manifest.findIndex(({ file }) => file === name);
    const entry = manifest[place];
    if (!entry || !existsSync(join(root, 'content/screens', name))) {
      const what = `The picture ${name} is missing. Draw it: npm run screens.`;
      return [yaml.faultAt(entry ? [place, 'file'] : [], what)];
    }
    if (entry.kind === 'capture' || !areWhole(scene)) return [];
    const words = wordsOf(labels.records, scene, locale);
    if (entry.inputs === inputsHash(root, scene, locale, words)) return [];
    const what = `The picture ${name} is older than its inputs. Draw it again: npm run screens.`;
    return [yaml.faultAt([place, 'file'], what)];
  });

  // A label that does not fit is reported as such: its pictures are looked at when it is mended.
  function areWhole(scene: SceneName): boolean {
    const { ids, records } = labels;
    return ids !== undefined && scenes[scene].every((id) => records.has(id) || !ids.includes(id));
  }
}
