import { getCollection } from 'astro:content';
import { type Platform, platforms } from '#domain/platform.ts';
import type { Locale } from '#i18n/locales.ts';
import { isPageKey, type PageKey } from '#routes/page.ts';
import { guideName } from './guide.ts';

/** A step at which a reader touches a label, and what they have touched before. */
export type Use = {
  page: PageKey;
  name: string;
  /** where the page has steps for several: then a number alone names two of them */
  platform?: Platform | undefined;
  step: string;
  number: number;
  path: string[];
};

/** The steps that lead through each label, by its id. It reads every walkthrough: ask once. */
export async function usesOfLabels(locale: Locale): Promise<Map<string, Use[]>> {
  const uses = new Map<string, Use[]>();
  for (const { id: page, data } of await getCollection('walkthroughCards')) {
    if (!isPageKey(page)) throw new Error(`The walkthrough "${page}" has no address`);
    const name = await guideName({ key: page, locale });
    const own = platforms.filter((platform) => data.steps[platform]);
    for (const platform of own) {
      const path: string[] = [];
      for (const [index, { id: step, labels }] of (data.steps[platform] ?? []).entries()) {
        for (const label of labels) {
          const named = own.length > 1 ? platform : undefined;
          const use = { page, name, platform: named, step, number: index + 1, path: [...path] };
          uses.set(label, [...(uses.get(label) ?? []), use]);
          path.push(label);
        }
      }
    }
  }
  return uses;
}
