import type { Rule } from './rule.ts';

/** A source whose title is not known is described in every language of the guide. */
export const sourcesAreDescribed: Rule = ({ sources, locales }) =>
  [...sources.records].flatMap(([id, { described }]) =>
    locales
      .filter((locale) => described && !described[locale])
      .map((locale) =>
        sources.yaml.faultAt(
          [id, 'described'],
          `The source "${id}" is not described in "${locale}". Say there in a few words what it is.`,
        ),
      ),
  );
