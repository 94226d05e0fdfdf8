import type { Evidence } from '#domain/evidence.ts';
import type { Locale } from '#i18n/locales.ts';
import { quotedLabel } from './labels.ts';
import { setting } from './settings.ts';
import { daysSince } from './today.ts';

/** After so many days without a confirmation the reader is told. */
export const oldAfterDays = 180;

/** What a walkthrough's link and words rest on. */
export type Confirmations = { link: Evidence; words: Evidence; isOld: boolean };

/**
 * How long ago the link and the words of a walkthrough were confirmed. Of its words the one that was
 * confirmed longest ago counts: a walkthrough is no surer than its weakest word.
 */
export async function confirmations(
  opens: string,
  labels: string[],
  locale: Locale,
): Promise<Confirmations> {
  const link = await setting(opens);
  const quoted = await Promise.all(labels.map((id) => quotedLabel(id, locale)));
  const wordings = quoted.flatMap(({ own, twins }) => (own.length > 0 ? own : twins).slice(0, 1));
  const [words] = wordings.sort((a, b) => a.confirmed.localeCompare(b.confirmed));
  if (!words) throw new Error(`A walkthrough to "${opens}" quotes no label`);
  const isOld = [link, words].some(({ confirmed }) => daysSince(confirmed) > oldAfterDays);
  return { link, words, isOld };
}
