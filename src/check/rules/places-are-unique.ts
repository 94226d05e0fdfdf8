import { findTag } from '#domain/author-tags.ts';
import { isReserved, reserved } from '#routes/anchors.ts';
import { anchorOf } from '#check/read/anchor.ts';
import { type Fault, formatPlace } from '#check/read/fault.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import type { Rule } from './rule.ts';

/** No two places on a page have the same id: sections, steps, region notes, events, rows, and what the layouts add. */
export const placesAreUnique: Rule = ({ documents }) =>
  documents.flatMap(({ file, tags }) => {
    const places = tags.filter((tag) => anchorOf(tag) !== undefined);
    return places.flatMap((tag): Fault[] => {
      const { line, column } = tag;
      const id = anchorOf(tag) ?? '';
      const duplicate = places.find((other) => other !== tag && anchorOf(other) === id);
      if (duplicate) {
        const there = formatPlace({ file, line: duplicate.line, column: duplicate.column });
        const what = `${name(tag)} stands at ${there} too. Ids are unique on a page: give one of them another, or remove it, in every language.`;
        return [{ file, line, column, what }];
      }
      if (findTag(tag.name)?.anchorPrefix || !isReserved(id)) return [];
      const what = `${name(tag)} has an id that the page itself uses. Choose another: not ${reserved.ids.join(', ')}, and none that begins with ${reserved.prefixes.join(', ')}.`;
      return [{ file, line, column, what }];
    });
  });

function name({ name, props }: Tag): string {
  const prop = findTag(name)?.anchor ?? 'id';
  return `<${name} ${prop}="${props[prop]}">`;
}
