import type { Fault } from '#check/read/fault.ts';
import type { Rule } from './rule.ts';
import { placeOf } from './place.ts';

/** What the date of an event rests on is cited in its words, where the reader meets it: nothing adds the numbers by itself. */
export const eventsCiteTheirSources: Rule = ({ documents, sources, timeline }) =>
  documents.flatMap((document) =>
    document.tags.flatMap((tag): Fault[] => {
      if (tag.name !== 'Event') return [];
      const id = tag.props['id'] ?? '';
      const cited = document.tags
        .filter(({ name, within }) => name === 'Cite' && within.includes(tag))
        .map(({ props }) => props['id']);
      // An unknown source is reported by ids-exist: to cite it would be no remedy.
      const missing = timeline.records
        .get(id)
        ?.sources.filter((source) => sources.ids?.includes(source) && !cited.includes(source));
      if (!missing?.length) return [];
      const cites = missing.map((source) => `<Cite id="${source}" />`).join(' ');
      const what = `The date of "${id}" rests on what its words do not cite. Put ${cites} after the words that it bears, or fix the sources in ${timeline.yaml.file}.`;
      return [{ ...placeOf(document, tag), what }];
    }),
  );
