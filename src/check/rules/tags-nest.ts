import type { Document } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import type { Rule } from './rule.ts';
import { placeOf } from './place.ts';

/** Tags that hold tags of one kind, and nothing else. */
const lists = new Map([
  ['Steps', 'Step'],
  ['Timeline', 'Event'],
  ['Flow', 'Lane'],
  ['Findings', 'Row'],
]);

/** Tags that hold one kind of tag only. A <Findings> may also stand without <SideBySide>. */
const holders = new Map([...lists, ['SideBySide', 'Findings']]);

/** In what some tags must stand. */
const homes = new Map([
  ...[...lists].map(([list, part]) => [part, list] as const),
  ['IfMissing', 'Step'],
]);

/** Pictures of a whole: nothing that has a heading stands in them, nor they in what is a detail. */
const wholes = ['Timeline', 'Flow', 'Findings'];
const details = ['Step', 'RegionNote', 'Does', 'DoesNot', 'IfMissing'];

/** In what some tags may not stand, however deep. */
const notInside = new Map<string, string[]>(
  Object.entries({
    Section: ['Section', 'Step', 'RegionNote', 'Does', 'DoesNot', 'IfMissing', ...wholes],
    Steps: ['Steps', 'Step', 'RegionNote', 'Does', 'DoesNot', ...wholes],
    IfMissing: ['IfMissing'],
    RegionNote: ['RegionNote', 'Does', 'DoesNot', ...wholes],
    Does: ['Does', 'DoesNot', ...wholes],
    DoesNot: ['Does', 'DoesNot', ...wholes],
    ...Object.fromEntries(wholes.map((whole) => [whole, [...wholes, ...details]])),
  }),
);

/** Tags stand in each other only as their components expect it. */
export const tagsNest: Rule = ({ documents }) =>
  documents.flatMap((document) => [
    ...document.tags.flatMap((tag) => misplaced(document, tag)),
    ...document.prose.flatMap((prose): Fault[] => {
      const around = prose.within.at(-1);
      const part = around && holders.get(around.name);
      if (!part || prose.prop || prose.text.trim() === '') return [];
      const what = `<${around.name}> holds <${part}> only. Move these words into one, or out of it.`;
      return [{ ...placeOf(document, prose), what }];
    }),
  ]);

function misplaced(document: Document, tag: Tag): Fault[] {
  const { name, within } = tag;
  const at = (what: string) => [{ ...placeOf(document, tag), what }];
  const home = homes.get(name);
  const around = within.map((other) => other.name);
  if (home && !around.includes(home)) {
    return at(`<${name}> stands outside of <${home}>. Move it into one.`);
  }
  const holder = around.at(-1) ?? '';
  const part = holders.get(holder);
  if (part && name !== part) {
    return at(`<${holder}> holds <${part}> only. Move <${name}> into one, or out of it.`);
  }
  if (
    name === 'Row' &&
    !tag.props['is'] &&
    !within.some((other) => other.name === 'Findings' && other.props['is'])
  ) {
    return at(
      '<Row> says nothing of what is known. Add is="…", or say it of the whole table, in <Findings is="…">.',
    );
  }
  const wrong = notInside.get(name)?.find((other) => around.includes(other));
  return wrong ? at(`<${name}> may not stand in <${wrong}>. Close that one first.`) : [];
}
