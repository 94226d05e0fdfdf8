import type { Fault } from '#check/read/fault.ts';
import type { Rule } from './rule.ts';

/** The walkthroughs that refuse something are counted from 1, each number once. */
export const waysToSayNoAreNumbered: Rule = ({ walkthroughs, texts }) => {
  const waysToSayNo = [...walkthroughs.values()].flatMap(({ yaml, value }) =>
    value?.wayToSayNo === undefined ? [] : [{ yaml, place: value.wayToSayNo }],
  );
  // A missing or invalid card, reported already, may hold the number.
  const isKnown = texts.every(
    ({ kind, key }) => kind !== 'walkthroughs' || walkthroughs.get(key)?.value,
  );
  return waysToSayNo.flatMap(({ yaml, place }, index): Fault[] => {
    const duplicate = waysToSayNo.slice(0, index).find((other) => other.place === place);
    if (duplicate) {
      const what = `Two walkthroughs are way to say no ${place}: this one and ${duplicate.yaml.file}. Give each its own number.`;
      return [yaml.faultAt(['wayToSayNo'], what)];
    }
    const below = waysToSayNo.filter((other) => other.place < place);
    if (!isKnown || new Set(below.map((other) => other.place)).size === place - 1) return [];
    const what = `This is way to say no ${place}, and a number below is missing. Number the ways to say no from 1, with no gap.`;
    return [yaml.faultAt(['wayToSayNo'], what)];
  });
};
