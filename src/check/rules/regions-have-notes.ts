import type { Fault } from '#check/read/fault.ts';
import { placeOf } from './place.ts';
import type { Rule } from './rule.ts';

/** A walkthrough that has notes on regions has one for each: readers of the others would find nothing on theirs. */
export const regionsHaveNotes: Rule = ({ documents, regions }) =>
  documents.flatMap((document): Fault[] => {
    const notes = document.tags.filter(({ name }) => name === 'RegionNote');
    if (document.kind !== 'walkthroughs' || notes.length === 0) return [];
    const noted = notes.map(({ props }) => props['region']);
    return [...regions.keys()]
      .filter((id) => !noted.includes(id))
      .map((id) => {
        const what = `The notes on regions lack "${id}". Add <RegionNote region="${id}">, in every language, or remove the notes on all regions.`;
        return { ...placeOf(document, notes.at(-1)), what };
      });
  });
