import { getCollection } from 'astro:content';
import { type Platform, platforms } from '#domain/platform.ts';
import type { Locale } from '#i18n/locales.ts';
import { isPageKey, type PageKey } from '#routes/page.ts';
import { pageName } from './text.ts';

/** A step at which a reader touches a label, what they have touched before, and what they touch next. */
export type Use = {
  page: PageKey;
  name: string;
  platform: Platform;
  /** whether the page has steps for several platforms: then a number alone names two of them */
  isOneOfSeveral: boolean;
  step: string;
  number: number;
  path: string[];
  next: string | undefined;
};

/** The steps that lead through each label, by its id. It reads every walkthrough: ask once. */
export async function usesOfLabels(locale: Locale): Promise<Map<string, Use[]>> {
  const uses = new Map<string, Use[]>();
  for (const { id: page, data } of await getCollection('walkthroughCards')) {
    if (!isPageKey(page)) throw new Error(`The walkthrough "${page}" has no address`);
    const name = await pageName({ key: page, locale });
    const offered = platforms.filter((platform) => data.steps[platform]);
    for (const platform of offered) {
      const touched = (data.steps[platform] ?? []).flatMap(({ id: step, labels }, index) =>
        labels.map((label) => ({ label, step, number: index + 1 })),
      );
      for (const [index, { label, step, number }] of touched.entries()) {
        const path = touched.slice(0, index).map((before) => before.label);
        const next = touched[index + 1]?.label;
        const isOneOfSeveral = offered.length > 1;
        const use = { page, name, platform, isOneOfSeveral, step, number, path, next };
        uses.set(label, [...(uses.get(label) ?? []), use]);
      }
    }
  }
  return uses;
}
