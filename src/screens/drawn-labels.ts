import type { SceneName } from '#domain/scene.ts';
import type { Locale } from '#i18n/locales.ts';
import { allLabels } from '#library/labels.ts';
import { wordsOf } from './drawn-words.ts';

/** The labels whose words some drawings show on a page in `locale`. */
export async function drawnLabels(scenes: SceneName[], locale: Locale): Promise<string[]> {
  const labels = await allLabels();
  return [...new Set(scenes.flatMap((scene) => Object.keys(wordsOf(labels, scene, locale).words)))];
}
