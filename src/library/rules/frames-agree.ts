import type { Document } from '../content.ts';
import { type Fault, wordPlace } from '../fault.ts';
import type { Tag } from '../mdx-file.ts';
import type { Rule } from './rule.ts';
import { frame, isFrameBroken, isKnown, lags, twins, wordTag } from './twins.ts';

/** What readers' addresses point to: even a translation that lags has all of it. */
const permanent = ['Section', 'Steps', 'Step', 'RegionNote'];

/** A page has the same parts, steps, notes and screens in every language, in the same order. */
export const framesAgree: Rule = (content, known) =>
  twins(content).flatMap(([first, other]): Fault[] => {
    if (isFrameBroken(first) || isFrameBroken(other)) return [];
    const isLagging = lags(first) || lags(other);
    const isFaulty = (tag: Tag) => isKnown(tag, first, known) || isKnown(tag, other, known);
    // Steps that differ from the card are reported by the rule of the card.
    const areStepsKnown = [first, other].some(({ tags }) =>
      tags.some((tag) => tag.name.startsWith('Step') && isFaulty(tag)),
    );
    const isCompared = ({ name, within }: Tag) =>
      (isLagging ? permanent : frame).includes(name) &&
      !(areStepsKnown && (name === 'Step' || within.some((around) => around.name === 'Step')));

    const [there, here] = [first.tags.filter(isCompared), other.tags.filter(isCompared)];
    const length = Math.max(there.length, here.length);
    const index = Array.from({ length }, (_, place) => place).find((place) => {
      const [theirs, ours] = [there[place], here[place]];
      if (theirs?.name === ours?.name && [theirs, ours].some((tag) => tag && isFaulty(tag))) {
        return false;
      }
      return wordTag(theirs) !== wordTag(ours);
    });
    if (index === undefined) return [];
    const place = (document: Document, tags: Tag[]) => {
      const { line, column } = tags[index] ?? tags.at(-1) ?? { line: 1, column: 1 };
      return { file: document.file, line, column };
    };
    const what = `The languages disagree: ${wordTag(here[index])} here, ${wordTag(there[index])} at ${wordPlace(place(first, there))}. Parts, steps and notes are the same, in the same order: mend whichever is wrong.`;
    return [{ ...place(other, here), what }];
  });
