import type { Platform } from '#domain/platform.ts';
import type { WordingIn } from '#domain/quoted-label.ts';
import type { Locale } from '#i18n/locales.ts';
import { anchorFor } from '#routes/anchors.ts';
import { href } from '#routes/href.ts';
import { type Use, usesOfLabels } from './label-uses.ts';
import { type IndexedLabel, labelIndex, quotedLabels } from './labels.ts';
import type { Citation } from './outline.ts';

/** One of LinkedIn's words with all that the guide knows of it. */
export type IndexedWord = IndexedLabel & {
  /** what to touch before it, by each way that leads there */
  ways: { platform: Platform; words: WordingIn[][] }[];
  /** what comes next */
  next: WordingIn[][];
  /** the steps at which a reader touches it; with the platform where the page has steps for several */
  steps: { path: string; title: string; platform: Platform | undefined; number: number }[];
};

/** Every word of LinkedIn's that the guide quotes, in the alphabetical order of the locale. */
export async function wordIndex(locale: Locale): Promise<IndexedWord[]> {
  const uses = await usesOfLabels(locale);
  const shown = async (ids: Iterable<string>) =>
    (await quotedLabels([...ids], locale)).map((label) => label.shown.slice(0, 1));
  return Promise.all(
    (await labelIndex(locale)).map(async (label) => {
      const steps = uses.get(label.id) ?? [];
      return {
        ...label,
        ways: await Promise.all(
          waysTo(steps).map(async ({ platform, path }) => ({ platform, words: await shown(path) })),
        ),
        next: await shown(new Set(steps.flatMap((use) => use.next ?? []))),
        steps: steps.map(({ page, name, step, number, platform, isOneOfSeveral }) => ({
          path: href({ key: page, locale }, step),
          title: name,
          platform: isOneOfSeveral ? platform : undefined,
          number,
        })),
      };
    }),
  );
}

/** The ways that lead to a label, each once. */
function waysTo(uses: Use[]): Pick<Use, 'platform' | 'path'>[] {
  const ways = uses.filter(({ path }) => path.length > 0);
  return [...new Map(ways.map((use) => [`${use.platform} ${use.path.join()}`, use])).values()];
}

/** The sources of LinkedIn's words, each at the first label that cites it. */
export async function labelCitations(locale: Locale): Promise<Citation[]> {
  const all = (await labelIndex(locale)).flatMap(({ id, wordings }) =>
    wordings.flatMap(({ sources }) =>
      sources.map((source) => ({ id: source, anchor: anchorFor('label', id) })),
    ),
  );
  return [
    ...new Map(all.toReversed().map((citation) => [citation.id, citation])).values(),
  ].toReversed();
}
