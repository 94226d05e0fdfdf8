import { type Fault, hint } from '#check/read/fault.ts';
import type { Rule } from './rule.ts';

/** The first deadline of a region is that of its whole; each other is that of a part, which a section of its page is about. */
export const deadlinesNameSections: Rule = ({ regions, documents }) =>
  [...regions].flatMap(([region, { yaml, value }]) => {
    // Sections are the same in every language: that is held by itself.
    const text = documents.find(({ key }) => key === region);
    if (!text) return [];
    const ids = text.tags
      .filter(({ name }) => name === 'Section')
      .flatMap(({ props }) => props['id'] ?? []);
    return (value?.deadlines ?? []).flatMap(({ section }, index): Fault[] => {
      const place = ['deadlines', index];
      if (section === undefined) {
        const what = `Of which part of the region is this deadline? Name the section of ${text.file} on it: only the first deadline is that of the whole.`;
        return index === 0 ? [] : [yaml.faultAt(place, what)];
      }
      if (ids.includes(section)) return [];
      const what = `The section "${section}" is unknown. ${hint(section, ids)} The place to add one is ${text.file}.`;
      return [yaml.faultAt([...place, 'section'], what)];
    });
  });
