import { everyLanguageExists } from './every-language-exists.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';

/** Every source is cited by a text, or a fact rests on it. */
export const sourcesAreCited: Rule = (content) => {
  // What could not be read, is not valid or is missing may cite the source that is missed.
  if (content.faults.length > 0 || everyLanguageExists(content).length > 0) return [];
  const cited = references(content).flatMap(({ to, id }) => (to === 'source' ? [id] : []));
  const { yaml, ids = [] } = content.sources;
  return ids
    .filter((id) => !cited.includes(id))
    .map((id) => {
      const what = `Nothing cites the source "${id}". Cite it where a text rests on it, <Cite id="${id}" />, or name it in the sources of a fact; if nothing rests on it, remove it.`;
      return yaml.faultAtName([id], what);
    });
};
