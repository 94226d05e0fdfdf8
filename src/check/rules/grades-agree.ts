import { grades } from '#domain/source.ts';
import type { Rule } from './rule.ts';

/** The grade of an authority's record is that of the best source of what must come first, where it has sources. */
export const gradesAgree: Rule = ({ authorities, sources }) =>
  [...authorities.values()].flatMap(({ yaml, value }) => {
    if (!value || value.firstStep.is === 'unknown') return [];
    const found = value.firstStep.sources.flatMap((id) => sources.records.get(id)?.grade ?? []);
    const best = grades.find((grade) => found.includes(grade));
    if (best === undefined || best === value.grade) return [];
    const what = `The grade is "${value.grade}", and the best source of firstStep is "${best}". Write "${best}", or name another source.`;
    return [yaml.faultAt(['grade'], what)];
  });
