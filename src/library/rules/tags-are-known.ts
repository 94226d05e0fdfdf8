import type { z } from 'astro/zod';
import { authorTags } from '#domain/author-tags.ts';
import { type Fault, hint } from '../fault.ts';
import type { Tag } from '../mdx-file.ts';
import type { Rule } from './rule.ts';

const schemas: Record<string, z.ZodObject> = authorTags;

/** Articles hold only the tags of docs/writing.md, with their props, and no code, HTML or bare address. */
export const tagsAreKnown: Rule = ({ documents }) =>
  documents.flatMap(({ file, tags, intruders }) => [
    ...intruders.map((intruder) => ({ file, ...intruder })),
    ...tags.flatMap((tag) => tagFaults(file, tag)),
  ]);

function tagFaults(file: string, { name, props, line, column }: Tag): Fault[] {
  const schema = schemas[name];
  if (!schema) {
    const what = `<${name}> is not a tag of the guide. ${hint(name, Object.keys(schemas))} See docs/writing.md.`;
    return [{ file, line, column, what }];
  }
  const known = Object.keys(schema.shape);
  const result = schema.safeParse(props);
  return (result.error?.issues ?? []).flatMap((issue) => {
    const words =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((prop) => `has no "${prop}". ${hint(prop, known) || 'Remove it.'}`)
        : [`needs ${issue.path.join('.')}="…": ${issue.message}.`];
    return words.map((word) => ({ file, line, column, what: `<${name}> ${word}` }));
  });
}
