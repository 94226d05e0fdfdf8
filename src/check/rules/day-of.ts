import type { Source } from '#domain/source.ts';

/** The day that a source speaks of at the latest: when it was published or, if that is later, copied. Undefined where neither is known. */
export function dayOf({ published, copied }: Source): string | undefined {
  return [published, copied]
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1);
}
