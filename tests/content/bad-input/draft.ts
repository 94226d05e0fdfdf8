import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Copy } from '../broken-copy.ts';
import type { Draft } from './mistake.ts';

/**
 * A draft in a copy: `restore()` puts back what was changed in it.
 * @param whole another copy, which stays as it is
 */
export function draftIn(copy: Copy, whole: Copy): Draft & { restore: () => void } {
  const { root } = copy;
  const touched = new Set<string>();
  const at = (file: string) => {
    touched.add(file);
    const path = join(root, file);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  const draft: Draft = {
    root,
    redraw: copy.redraw,
    replace(file, words, by) {
      touched.add(file);
      return copy.replace(file, words, by);
    },
    write(file, text) {
      touched.add(file);
      copy.write(file, text);
    },
    remove: (file) => rmSync(at(file), { recursive: true }),
    rewrite(file, change) {
      draft.write(file, change(readFileSync(join(root, file), 'utf8')));
    },
    rename: (file, name) => renameSync(at(file), at(join(dirname(file), name))),
    link: (file, target) => symlinkSync(target, at(file)),
    makeFolder: (folder) => mkdirSync(at(folder), { recursive: true }),
  };
  const restore = () => {
    for (const file of touched) {
      const [changed, original] = [join(root, file), join(whole.root, file)];
      // rmSync() passes over a link that leads nowhere.
      if (lstatSync(changed, { throwIfNoEntry: false })?.isSymbolicLink()) unlinkSync(changed);
      rmSync(changed, { recursive: true, force: true });
      if (existsSync(original)) cpSync(original, changed, { recursive: true });
    }
    touched.clear();
  };
  return { ...draft, restore };
}
