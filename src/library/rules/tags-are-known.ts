import type { z } from 'astro/zod';
import { authorTags } from '#domain/author-tags.ts';
import { type Fault, hint } from '../fault.ts';
import type { Tag } from '../mdx-file.ts';
import { wordIssue } from '../misfits.ts';
import type { Rule } from './rule.ts';

const schemas = new Map<string, z.ZodObject>(Object.entries(authorTags));

/** Articles hold only the tags of docs/writing.md, with their props, and no code, HTML or bare address. */
export const tagsAreKnown: Rule = ({ documents }) =>
  documents.flatMap(({ file, tags, intruders }) => [
    ...intruders.map((intruder) => ({ file, ...intruder })),
    ...tags.flatMap((tag) => tagFaults(file, tag)),
  ]);

function tagFaults(file: string, { name, props, line, column }: Tag): Fault[] {
  const at = (what: string) => ({ file, line, column, what });
  const schema = schemas.get(name);
  if (!schema) {
    const what = `<${name}> is not a tag of the guide. ${hint(name, [...schemas.keys()])} See docs/writing.md.`;
    return [at(what)];
  }
  const known = Object.keys(schema.shape);
  const issues = schema.safeParse(props).error?.issues ?? [];
  const strangers = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [],
  );
  const meant = strangers.map((prop) => hint(prop, known));
  return [
    ...strangers.map((prop, index) =>
      at(`<${name}> has no "${prop}". ${meant[index] || 'Remove it.'}`),
    ),
    ...issues.flatMap((issue) => {
      const prop = issue.path.join('.');
      // A misspelt name is one cause: that the right one is missing goes without saying.
      const isMisspelt = !(prop in props) && meant.includes(hint(prop, [prop]));
      if (issue.code === 'unrecognized_keys' || isMisspelt) return [];
      return [at(`<${name}>: the prop "${prop}" ${wordIssue(issue, props[prop])}`)];
    }),
  ];
}
