import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Label, label, type Wording } from '#domain/label.ts';
import { type SceneName, scenes } from './scene.ts';

/** The words that one drawing quotes, by label: those that are confirmed in its language, and no others. */
export type DrawnWords = Record<string, Wording>;

/** The words of one drawing among labels that are read already. */
export function wordsOf(
  labels: ReadonlyMap<string, Label>,
  scene: SceneName,
  locale: string,
): DrawnWords {
  const found = scenes[scene].flatMap((id): [string, Wording][] => {
    const wording = labels.get(id)?.words[locale]?.[0];
    return wording ? [[id, wording]] : [];
  });
  return Object.fromEntries(found);
}

/**
 * Reads the words of one drawing. Throws on labels that do not fit: whoever draws has checked the content.
 * @param root the project's folder
 */
export function drawnWords(root: string, scene: SceneName, locale: string): DrawnWords {
  const text = readFileSync(join(root, 'content/facts/labels.yml'), 'utf8');
  const labels = z.record(z.string(), label).parse(parse(text, { schema: 'core' }));
  return wordsOf(new Map(Object.entries(labels)), scene, locale);
}
