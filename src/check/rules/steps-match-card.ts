import type { Fault } from '#check/read/fault.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import { differences } from './differences.ts';
import type { Rule } from './rule.ts';
import { placeOf } from './place.ts';
import { isKnown } from './translation-pairs.ts';

/** The steps of every walkthrough are those of its card, in its order, each list under its own platform. */
export const stepsMatchCard: Rule = ({ documents, walkthroughs }, known) =>
  documents.flatMap((document): Fault[] => {
    const { key, kind, tags } = document;
    const card = kind === 'walkthroughs' ? walkthroughs.get(key) : undefined;
    // Of a card that is missing or could not be read nobody knows the steps.
    if (kind === 'walkthroughs' && !card?.value) return [];
    const where = card?.yaml.file ?? 'walkthrough.yml, and only a walkthrough has one';
    const at = (tag: Tag | undefined, what: string) => ({ ...placeOf(document, tag), what });
    const isSound = (tag: Tag) => !isKnown(tag, document, known);
    const expected = Object.values(card?.value?.steps ?? {}).flatMap((list) =>
      list.map(({ id }) => id),
    );
    const steps = tags.filter(({ name }) => name === 'Step');
    const lists = tags.filter(({ name }) => name === 'Steps');
    const isExpected = (step: Tag) => expected.includes(idOf(step));

    const strays = lists.filter(isSound).flatMap((list) => {
      const platform = list.props['platform'];
      const held = steps.filter((step) => step.within.includes(list) && isExpected(step));
      const wrong = held.filter((step) => isSound(step) && platformOf(idOf(step)) !== platform);
      // Where all of them are, it is the list that is wrong.
      const places = wrong.length === held.length ? wrong.slice(0, 1).map(() => list) : wrong;
      return places.map((tag, index) => {
        const what = `<Steps platform="${platform}"> holds <Step id="${wrong[index]?.props['id']}">, whose id begins with another platform. Move the step, or name its platform.`;
        return at(tag, what);
      });
    });
    const others = differences(steps.map(idOf), expected).flatMap(({ here, there, before }) => {
      const [step, want] = [steps[here ?? -1], expected[there ?? -1]];
      // A step in the wrong list is out of order too.
      if (step && (!isSound(step) || (isExpected(step) && strays.length > 0))) return [];
      const list = lists.find(({ props }) => want && props['platform'] === platformOf(want));
      // A step that is missing belongs before the next of its platform, or after the last.
      const neighbour = [steps[before], steps[before - 1]].find(
        (other) => want && other && platformOf(idOf(other)) === platformOf(want),
      );
      const what = `The steps differ from the card: expected ${want ? `"${want}"` : 'no such step'}, found ${step ? `"${idOf(step)}"` : 'none'}. Ids and their order are in ${where}.`;
      return [at(step ?? neighbour ?? list ?? lists.at(-1), what)];
    });
    return [...strays, ...others];
  });

function idOf({ props }: Tag): string {
  return String(props['id']);
}

function platformOf(id: string): string {
  return id.replace(/-.*$/, '');
}
