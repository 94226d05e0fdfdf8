import type { Locale } from '#i18n/locales.ts';
import { confirmedSpan } from './labels.ts';
import { setting } from './settings.ts';
import { isLongAgo } from './today.ts';

/**
 * Tells whether the link of a walkthrough or one of the words to look for was last confirmed too long
 * ago: a walkthrough is no surer than its weakest word.
 */
export async function isOld(opens: string, labels: string[], locale: Locale): Promise<boolean> {
  const { confirmed } = await setting(opens);
  const span = await confirmedSpan(labels, locale);
  return isLongAgo(confirmed) || (span !== undefined && isLongAgo(span.first));
}
