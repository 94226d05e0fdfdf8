import type { Tag } from '../mdx-file.ts';
import type { Rule } from './rule.ts';
import { isKnown } from './twins.ts';

/** The steps of every walkthrough are those of its card, in its order, each list under its own platform. */
export const stepsMatchCard: Rule = ({ documents, walkthroughs }, known) =>
  documents.flatMap((document) => {
    const { file, key, kind, tags } = document;
    const isFaulty = (tag: Tag) => isKnown(tag, document, known);
    const at = ({ line, column }: Place, what: string) => [{ file, line, column, what }];
    const card = walkthroughs.get(key);
    // Of a card that is missing or could not be read nobody knows the steps.
    if (kind === 'walkthroughs' && !card?.value) return [];
    const lists = kind === 'walkthroughs' ? Object.values(card?.value?.steps ?? {}) : [];
    const expected = lists.flatMap((steps) => steps.map(({ id }) => id));
    const written = tags.filter(({ name }) => name === 'Step');

    const length = Math.max(written.length, expected.length);
    const index = Array.from({ length }, (_, place) => place).find((place) => {
      const step = written[place];
      return step?.props['id'] !== expected[place] && !(step && isFaulty(step));
    });
    if (index !== undefined) {
      const [want, step] = [expected[index], written[index]];
      const where = card?.yaml.file ?? 'walkthrough.yml, and only a walkthrough has one';
      const what = `The steps differ from the card: expected ${want ? `"${want}"` : 'no further step'}, found ${step ? `"${step.props['id']}"` : 'none'}. Ids and their order are in ${where}.`;
      // A last step that is missing is reported where the list of steps begins.
      return at(
        step ?? tags.findLast(({ name }) => name === 'Steps') ?? { line: 1, column: 1 },
        what,
      );
    }
    return tags
      .filter((tag) => tag.name === 'Steps' && !isFaulty(tag))
      .flatMap((list) => {
        const platform = list.props['platform'];
        const stray = written.find(
          (step) =>
            step.within.includes(list) &&
            !isFaulty(step) &&
            !step.props['id']?.startsWith(`${platform}-`),
        );
        if (!stray) return [];
        const what = `<Steps platform="${platform}"> holds <Step id="${stray.props['id']}">, whose id begins with another platform. Move the step, or name its platform.`;
        return at(list, what);
      });
  });

type Place = Pick<Tag, 'line' | 'column'>;
