import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platforms } from '#domain/platform.ts';
import { screenManifest } from '#domain/screen-manifest.ts';
import { screenIds } from '#domain/walkthrough.ts';
import type { Fault } from '#library/fault.ts';
import { misfits, readYaml } from '#library/yaml-file.ts';
import { inputsHash } from './inputs-hash.ts';
import { themes } from './scene.ts';

const file = 'content/screens/manifest.json';

/** Every picture of a screen that is missing, or older than the words and the design that it shows. */
export function pictureFaults(root: string, locales: string[]): Fault[] {
  const text = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '[]';
  const yaml = readYaml(file, text);
  const faults = [...yaml.faults, ...misfits(yaml, screenManifest)];
  if (faults.length > 0) return faults;

  const manifest = screenManifest.parse(yaml.value);
  for (const platform of platforms) {
    for (const screen of screenIds) {
      for (const locale of locales) {
        for (const theme of themes) {
          const name = `${platform}-${screen}.${locale}.${theme}.png`;
          const place = manifest.findIndex((entry) => entry.file === name);
          const entry = manifest[place];
          if (!entry || !existsSync(join(root, 'content/screens', name))) {
            faults.push(
              yaml.faultAt([], `The picture ${name} is missing. Draw it: npm run screens.`),
            );
          } else if (
            entry.kind === 'drawing' &&
            entry.inputs !== inputsHash(root, `${platform}-${screen}`, locale)
          ) {
            faults.push(
              yaml.faultAt(
                [place, 'file'],
                `The picture ${name} is older than its inputs. Draw it again: npm run screens.`,
              ),
            );
          }
        }
      }
    }
  }
  return faults;
}
