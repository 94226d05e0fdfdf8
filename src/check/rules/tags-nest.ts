import { findTag } from '#domain/author-tags.ts';
import type { Document } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import type { Rule } from './rule.ts';
import { placeOf } from './place.ts';

/** Tags stand in each other only as their components expect it. */
export const tagsNest: Rule = ({ documents }) =>
  documents.flatMap((document) => [
    ...document.tags.flatMap((tag) => misplaced(document, tag)),
    ...document.prose.flatMap((prose): Fault[] => {
      const around = prose.within.at(-1);
      const part = around && findTag(around.name)?.holds;
      if (!part || prose.prop || prose.text.trim() === '') return [];
      const what = `<${around.name}> holds <${part}> only. Move these words into one, or out of it.`;
      return [{ ...placeOf(document, prose), what }];
    }),
  ]);

function misplaced(document: Document, tag: Tag): Fault[] {
  const { name, within } = tag;
  const at = (what: string) => [{ ...placeOf(document, tag), what }];
  const { in: home, kind, notIn = [] } = findTag(name) ?? {};
  const around = within.map((other) => other.name);
  if (home && !around.includes(home)) {
    return at(`<${name}> stands outside of <${home}>. Move it into one.`);
  }
  const holder = around.at(-1) ?? '';
  const part = findTag(holder)?.holds;
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
  const wrong = [...(kind === 'block' ? [name] : []), ...notIn].find((other) =>
    around.includes(other),
  );
  return wrong ? at(`<${name}> may not stand in <${wrong}>. Close that one first.`) : [];
}
