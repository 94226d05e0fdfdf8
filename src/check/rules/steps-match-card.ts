import { platforms } from '#domain/platform.ts';
import type { Fault } from '#check/read/fault.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import { differences } from './differences.ts';
import type { Rule } from './rule.ts';
import { placeOf } from './place.ts';

/** The steps of every walkthrough are those of its card, in its order, each in the list of its own platform. */
export const stepsMatchCard: Rule = ({ documents, walkthroughs }) =>
  documents.flatMap((document): Fault[] => {
    const { key, kind, tags } = document;
    const card = kind === 'walkthroughs' ? walkthroughs.get(key) : undefined;
    // Missing or unreadable card: reported already, so skip.
    if (kind === 'walkthroughs' && !card?.value) return [];
    const where = card?.yaml.file ?? 'walkthrough.yml, and only a walkthrough has one';
    const at = (tag: Tag | undefined, what: string) => ({ ...placeOf(document, tag), what });
    const expected = Object.values(card?.value?.steps ?? {}).flatMap((list) =>
      list.map(({ id }) => id),
    );
    const steps = tags.filter(({ name }) => name === 'Step');
    const lists = tags.filter(({ name }) => name === 'Steps');
    return [
      ...steps.flatMap((step) => {
        const around = step.within.findLast((tag) => lists.includes(tag))?.props['platform'];
        const platform = platformOf(idOf(step));
        if (!around || !platform || around === platform) return [];
        const what = `<Step id="${idOf(step)}"> stands in <Steps platform="${around}">. Move the step to the list of its platform, or fix the platform.`;
        return [at(step, what)];
      }),
      ...differences(steps.map(idOf), expected).map(({ here, there, before }) => {
        const [step, want] = [steps[here ?? -1], expected[there ?? -1]];
        const list = lists.find(({ props }) => want && props['platform'] === platformOf(want));
        // A step that is missing belongs before the next of its platform, or after the last.
        const neighbor = [steps[before], steps[before - 1]].find(
          (other) => want && other && platformOf(idOf(other)) === platformOf(want),
        );
        const what = `The steps differ from the card: expected ${want ? `"${want}"` : 'no such step'}, found ${step ? `"${idOf(step)}"` : 'none'}. Ids and their order are in ${where}.`;
        return at(step ?? neighbor ?? list ?? lists.at(-1), what);
      }),
    ];
  });

function idOf({ props }: Tag): string {
  return String(props['id']);
}

/** The platform with which the id of a step begins. */
function platformOf(id: string): string | undefined {
  return platforms.find((platform) => id.startsWith(`${platform}-`));
}
