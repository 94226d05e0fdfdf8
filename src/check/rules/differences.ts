import { diffArrays } from 'diff';

/**
 * One difference between two lists: the place of a word that only one of them has, or the places of two
 * that stand in each other's stead. `before` is where in the first list that is, `beforeThere` where in the second.
 */
export type Difference = {
  here: number | undefined;
  there: number | undefined;
  before: number;
  beforeThere: number;
};

/** Every word that only one of two lists has. Where both have the same words, the first that is out of order. */
export function differences(here: readonly string[], there: readonly string[]): Difference[] {
  const gaps = gapsBetween(here, there);
  const lacking = new Set(gaps.flatMap((gap) => gap.there));
  const extra = new Set(gaps.flatMap((gap) => gap.here));
  // What is missing in one place and too much in another was moved: that is a matter of order.
  for (const ours of extra) {
    const same = [...lacking].find((theirs) => there[theirs] === here[ours]);
    if (same !== undefined && lacking.delete(same)) extra.delete(ours);
  }
  const found = gaps.flatMap((gap): Difference[] => {
    const [ours, theirs] = [
      gap.here.filter((place) => extra.has(place)),
      gap.there.filter((place) => lacking.has(place)),
    ];
    return Array.from({ length: Math.max(ours.length, theirs.length) }, (_, index) => ({
      here: ours[index],
      there: theirs[index],
      before: ours[index] ?? gap.before,
      beforeThere: theirs[index] ?? gap.beforeThere,
    }));
  });
  const first = here.findIndex((word, place) => word !== there[place]);
  if (found.length > 0 || first < 0) return found;
  return [{ here: first, there: first, before: first, beforeThere: first }];
}

/** What stands in each list between two words that they share, and where in each list that ends. */
type Gap = { here: number[]; there: number[]; before: number; beforeThere: number };

/** Lays two lists side by side so that they share as many words as can be. */
function gapsBetween(here: readonly string[], there: readonly string[]): Gap[] {
  let gap: Gap = { here: [], there: [], before: 0, beforeThere: 0 };
  const gaps = [gap];
  let [ours, theirs] = [0, 0];
  for (const { added, removed, value } of diffArrays([...here], [...there])) {
    if (removed) {
      gap.here.push(...value.map((_, index) => ours + index));
      ours += value.length;
      gap.before = ours;
    } else if (added) {
      gap.there.push(...value.map((_, index) => theirs + index));
      theirs += value.length;
      gap.beforeThere = theirs;
    } else {
      [ours, theirs] = [ours + value.length, theirs + value.length];
      gap = { here: [], there: [], before: ours, beforeThere: theirs };
      gaps.push(gap);
    }
  }
  return gaps;
}
