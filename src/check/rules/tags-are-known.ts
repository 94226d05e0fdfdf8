import { authorTags, findTag } from '#domain/author-tags.ts';
import { type Fault, hint, nearest } from '#check/read/fault.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import { formatIssue } from '#check/read/schema-faults.ts';
import type { Rule } from './rule.ts';

/** Articles hold only the tags of docs/writing.md, with their props, and no code, HTML or bare address. */
export const tagsAreKnown: Rule = ({ documents }) =>
  documents.flatMap(({ file, tags, disallowed }) => [
    ...disallowed.map((one) => ({ file, ...one })),
    ...tags.flatMap((tag) => tagFaults(file, tag)),
  ]);

function tagFaults(file: string, tag: Tag): Fault[] {
  const { name, props, line, column } = tag;
  const at = (what: string) => ({ file, line, column, what });
  const schema = findTag(name)?.props;
  if (!schema) {
    const what = `<${name}> is not a tag of the guide. ${hint(name, Object.keys(authorTags))} See docs/writing.md.`;
    return [at(what)];
  }
  const known = Object.keys(schema.shape);
  const issues = schema.safeParse(props).error?.issues ?? [];
  const unknownProps = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [],
  );
  return [
    ...unknownProps.map((prop) =>
      at(`<${name}> has no "${prop}". ${hint(prop, known) || 'Remove it.'}`),
    ),
    ...issues.flatMap((issue) => {
      const prop = issue.path.join('.');
      // To add the right name beside the misspelt one would be no remedy.
      const isMisspelt =
        !(prop in props) && unknownProps.some((unknown) => nearest(unknown, known) === prop);
      if (issue.code === 'unrecognized_keys' || isMisspelt) return [];
      return [at(`<${name}>: the prop "${prop}" ${formatIssue(issue, props[prop])}`)];
    }),
  ];
}
