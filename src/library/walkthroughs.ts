import { getCollection } from 'astro:content';
import { sentencesIn } from '#check/text/block-text.ts';
import { type Platform, platforms } from '#domain/platform.ts';
import type { Step, Walkthrough } from '#domain/walkthrough.ts';
import type { Locale } from '#i18n/locales.ts';
import { isPageKey, writtenPage } from '#routes/page.ts';
import { entry } from './entry.ts';
import { type Link, linkTo } from './menu.ts';
import { findWalkthrough } from './text.ts';

/** A way to say no as lists show it. Where they stand side by side the first sentence of a summary says which is which. */
export type WayToSayNo = Link & { place: number; gist: string | undefined };

/** The three walkthroughs that refuse something, in their order. */
export async function waysToSayNo(locale: Locale): Promise<WayToSayNo[]> {
  const cards = (await getCollection('walkthroughCards')).flatMap(({ id, data }) =>
    data.wayToSayNo === undefined ? [] : [{ id, place: data.wayToSayNo }],
  );
  const found = await Promise.all(
    cards.map(async ({ id, place }) => {
      if (!isPageKey(id)) throw new Error(`The walkthrough "${id}" has no address`);
      const written = writtenPage({ key: id, locale });
      const { summary } = (await entry('walkthroughs', `${id}/${written.locale}`)).data;
      const [gist] = sentencesIn(summary, locale);
      return { ...(await linkTo({ key: id, locale })), place, gist };
    }),
  );
  return found.sort((a, b) => a.place - b.place);
}

/** The ids of a walkthrough's steps, over all its platforms; none where no walkthrough has this key. */
export async function stepIds(key: string): Promise<string[]> {
  const walkthrough = await findWalkthrough(key);
  return Object.values(walkthrough?.steps ?? {}).flatMap((steps) => steps.map(({ id }) => id));
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
