import type { Walkthrough } from '#domain/walkthrough.ts';
import type { Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

/** The steps of every walkthrough are those of its card, in its order, each under its own platform. */
export const stepsMatchCard: Rule = ({ documents, cards }) =>
  documents.flatMap(({ file, key, kind, tags }): Fault[] => {
    const card = cards.find((other) => other.kind === kind && other.key === key);
    const steps = (card?.yaml.value as Partial<Walkthrough> | undefined)?.steps ?? {};
    const expected = Object.values(steps).flatMap((list) => list.map(({ id }) => id));
    const written = tags.filter(({ name }) => name === 'Step');
    const place = written.find(({ props }, index) => props['id'] !== expected[index]);
    const first = expected.find((id, index) => written[index]?.props['id'] !== id);
    const strays = written.filter(({ props, within }) => {
      const platform = within.find(({ name }) => name === 'Steps')?.props['platform'];
      return !platform || !props['id']?.startsWith(`${platform}-`);
    });
    return [
      ...(place || first
        ? [
            {
              file,
              line: place?.line ?? 1,
              column: place?.column ?? 1,
              what: `The steps differ from the card: expected ${first ? `"${first}"` : 'no further step'}, found ${place ? `"${place.props['id']}"` : 'none'}. The order is in ${card?.yaml.file ?? `content/walkthroughs/${key}/walkthrough.yml`}.`,
            },
          ]
        : []),
      ...strays.map(({ props, line, column }) => ({
        file,
        line,
        column,
        what: `<Step id="${props['id']}"> does not stand in the <Steps> of its platform. Its id begins with the platform, "web" or "app".`,
      })),
    ];
  });
