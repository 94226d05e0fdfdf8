import { eachText } from './each-text.ts';
import { everyLanguageExists } from './every-language-exists.ts';
import { facts } from './facts.ts';
import type { Rule } from './rule.ts';

/** Every source is cited by a text, or a fact rests on it. */
export const sourcesAreCited: Rule = (content) => {
  // What could not be read, is not valid or is missing may cite the source that is missed.
  if (content.faults.length > 0 || everyLanguageExists(content, new Set()).length > 0) return [];
  const cited = new Set<string>();
  for (const { tags } of content.documents) {
    for (const { name, props } of tags) {
      if (name === 'Cite' && props['id']) cited.add(props['id']);
    }
  }
  for (const { value } of facts(content)) {
    eachText(value, (id, path) => {
      if (path.includes('sources')) cited.add(id);
    });
  }
  const { yaml, ids = [] } = content.sources;
  return ids
    .filter((id) => !cited.has(id))
    .map((id) => {
      const what = `Nothing cites the source "${id}". Cite it where a text rests on it, <Cite id="${id}" />, or name it in the sources of a fact; if nothing rests on it, remove it.`;
      return yaml.faultAtName([id], what);
    });
};
