import type { Setting } from '#domain/setting.ts';
import { entry } from './entry.ts';
import { shownAddress } from './shown-address.ts';

/** A place on LinkedIn as a page offers to open it; `shown` is its address in words. */
export type Opening = Pick<Setting, 'url' | 'kind' | 'evidence' | 'confirmed'> & { shown: string };

/** One place on LinkedIn to which the guide sends its readers. Throws on an unknown id. */
export async function opening(id: string): Promise<Opening> {
  const { url, kind, evidence, confirmed } = (await entry('settings', id)).data;
  return { url, kind, evidence, confirmed, shown: shownAddress(url) };
}
