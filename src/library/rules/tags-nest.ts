import type { Fault } from '../fault.ts';
import { isStranger } from '../mdx-file.ts';
import type { Rule } from './rule.ts';

/** In what some tags must stand. */
const homes = new Map([
  ['Step', 'Steps'],
  ['IfMissing', 'Step'],
]);

/** In what some tags may not stand, however deep. */
const strangers = new Map<string, string[]>(
  Object.entries({
    Section: ['Section', 'Step', 'RegionNote', 'Does', 'DoesNot', 'IfMissing'],
    Steps: ['Steps', 'Step', 'RegionNote', 'Does', 'DoesNot'],
    IfMissing: ['IfMissing'],
    RegionNote: ['RegionNote', 'Does', 'DoesNot'],
    Does: ['Does', 'DoesNot'],
    DoesNot: ['Does', 'DoesNot'],
  }),
);

/** Tags stand in each other only as their components expect it. */
export const tagsNest: Rule = ({ documents }) =>
  documents.flatMap(({ file, tags }) =>
    tags.flatMap((tag): Fault[] => {
      const { name, within, line, column } = tag;
      // An unknown tag is reported; what stands in it may be in its right place.
      if (isStranger(tag)) return [];
      const at = (what: string) => [{ file, line, column, what }];
      const home = homes.get(name);
      const around = within.map((other) => (isStranger(other) ? undefined : other.name));
      if (home && !around.includes(home) && !around.includes(undefined)) {
        return at(`<${name}> stands outside of <${home}>. Move it into one.`);
      }
      if (around.at(-1) === 'Steps' && name !== 'Step') {
        return at(`<Steps> holds steps only. Move <${name}> into a <Step>, or out of the list.`);
      }
      const stranger = strangers.get(name)?.find((other) => around.includes(other));
      return stranger ? at(`<${name}> may not stand in <${stranger}>. Close that one first.`) : [];
    }),
  );
