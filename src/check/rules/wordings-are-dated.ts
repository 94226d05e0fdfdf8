import { dayOf } from './day-of.ts';
import type { Fault } from '#check/read/fault.ts';
import type { Rule } from './rule.ts';

/** A label's words say when they were confirmed, where one of their sources has a date. */
export const wordingsAreDated: Rule = ({ labels, sources }) =>
  [...labels.records].flatMap(([id, { words }]) =>
    Object.entries(words).flatMap(([language, wordings]) =>
      wordings.flatMap((wording, index): Fault[] => {
        const dated = wording.sources.find((id) => {
          const source = sources.records.get(id);
          return source && dayOf(source);
        });
        if (wording.confirmed !== undefined || dated === undefined) return [];
        const what = `These words have no date, and their source "${dated}" has one. Add confirmed, the day of the newest source that shows them.`;
        return [labels.yaml.faultAt([id, 'words', language, index], what)];
      }),
    ),
  );
