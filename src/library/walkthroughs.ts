import { getCollection } from 'astro:content';
import type { Article } from '#domain/article.ts';
import { type Platform, platforms } from '#domain/platform.ts';
import type { Step, Walkthrough } from '#domain/walkthrough.ts';
import type { Locale } from '#i18n/locales.ts';
import { isPageKey, type PageKey } from '#routes/page.ts';
import { entry } from './entry.ts';

/** A way to say no as lists show it. */
export type WayToSayNo = Article & { key: PageKey; place: number };

/** The facts of a walkthrough, or undefined when no walkthrough has this key. */
export async function findWalkthrough(key: string): Promise<Walkthrough | undefined> {
  // Not getEntry(): it warns of every page that is no walkthrough.
  const [card] = await getCollection('walkthroughCards', ({ id }) => id === key);
  return card?.data;
}

/** The ids of a walkthrough's steps, over all its platforms; none where no walkthrough has this key. */
export async function stepIds(key: string): Promise<string[]> {
  const walkthrough = await findWalkthrough(key);
  return Object.values(walkthrough?.steps ?? {}).flatMap((steps) => steps.map(({ id }) => id));
}

/** The three walkthroughs that refuse something, in their order. */
export async function waysToSayNo(locale: Locale): Promise<WayToSayNo[]> {
  const cards = await getCollection(
    'walkthroughCards',
    ({ data }) => data.wayToSayNo !== undefined,
  );
  const found = await Promise.all(
    cards.map(async ({ id, data }) => {
      if (!isPageKey(id)) throw new Error(`The walkthrough "${id}" has no address`);
      const words = await entry('walkthroughs', `${id}/${locale}`);
      return { key: id, place: data.wayToSayNo ?? 0, ...words.data };
    }),
  );
  return found.sort((a, b) => a.place - b.place);
}

/** A step of a walkthrough with its platform, and its number among the steps of that, from 1. */
export type NumberedStep = Step & { platform: Platform; number: number };

/** The step with this id. Throws when the walkthrough has none. */
export function numberedStep(walkthrough: Walkthrough, id: string): NumberedStep {
  for (const platform of platforms) {
    const steps = walkthrough.steps[platform] ?? [];
    const index = steps.findIndex((step) => step.id === id);
    const step = steps[index];
    if (step) return { ...step, platform, number: index + 1 };
  }
  throw new Error(`No step "${id}" in this walkthrough's walkthrough.yml`);
}
