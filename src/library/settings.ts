import { getEntry } from 'astro:content';
import type { Setting } from '#domain/setting.ts';

/** One place on LinkedIn to which the guide sends its readers. Throws on an unknown id. */
export async function setting(id: string): Promise<Setting> {
  const entry = await getEntry('settings', id);
  if (!entry) throw new Error(`No setting "${id}" in content/facts/settings.yml`);
  return entry.data;
}

/** An address on LinkedIn as readers see it in a sentence: `linkedin.com/mypreferences/d/…`. */
export function shownAddress({ url }: Setting): string {
  return url.replace('https://www.', '');
}
