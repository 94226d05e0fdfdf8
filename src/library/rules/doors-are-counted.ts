import type { Fault } from '../fault.ts';
import type { Rule } from './rule.ts';

/** The walkthroughs that refuse something are counted from 1, each number once. */
export const doorsAreCounted: Rule = ({ walkthroughs, texts }) => {
  const doors = [...walkthroughs.values()].flatMap(({ yaml, value }) =>
    value?.door === undefined ? [] : [{ yaml, door: value.door }],
  );
  // A card that is missing or does not fit may hold the number that is not found.
  const isKnown = texts.every(
    ({ kind, key }) => kind !== 'walkthroughs' || walkthroughs.get(key)?.value,
  );
  return doors.flatMap(({ yaml, door }, index): Fault[] => {
    const twin = doors.slice(0, index).find((other) => other.door === door);
    if (twin) {
      const what = `Two walkthroughs are door ${door}: this one and ${twin.yaml.file}. Give each its own number.`;
      return [yaml.faultAt(['door'], what)];
    }
    const below = doors.filter((other) => other.door < door);
    if (!isKnown || new Set(below.map((other) => other.door)).size === door - 1) return [];
    const what = `This is door ${door}, and a number below is missing. Count the doors from 1, with no gap.`;
    return [yaml.faultAt(['door'], what)];
  });
};
