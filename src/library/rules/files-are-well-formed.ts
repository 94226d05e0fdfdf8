import type { Rule } from './rule.ts';

/** Every YAML, JSON and MDX file can be read. */
export const filesAreWellFormed: Rule = (content) => [
  ...[content.addresses, content.labels, content.settings, content.sources].flatMap(
    ({ faults }) => faults,
  ),
  ...[...content.cards, ...content.authorities, ...content.strings].flatMap(
    ({ yaml }) => yaml.faults,
  ),
  ...content.documents.flatMap(({ faults, frontmatter }) => [...faults, ...frontmatter.faults]),
];
