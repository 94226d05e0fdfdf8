import type { Locale } from '#i18n/locales.ts';
import { leastRecentWording } from './labels.ts';
import { setting } from './settings.ts';
import { isLongAgo } from './today.ts';

/**
 * Tells whether the link of a walkthrough or one of the words that it quotes was last confirmed too
 * long ago: a walkthrough is no surer than its weakest word.
 */
export async function isOld(opens: string, labels: string[], locale: Locale): Promise<boolean> {
  const evidence = [await setting(opens), await leastRecentWording(labels, locale)];
  return evidence.some(({ confirmed }) => isLongAgo(confirmed));
}
