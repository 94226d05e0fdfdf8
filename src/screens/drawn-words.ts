import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { label, type Wording } from '#domain/label.ts';
import { type SceneName, scenes } from './scene.ts';

/** The words that one drawing quotes, by label: those that are confirmed in its language, and no others. */
export type DrawnWords = Record<string, Wording>;

/**
 * Reads the words of one drawing. It does without Astro, for the content rules ask it too.
 * @param root the project's folder
 */
export function drawnWords(root: string, scene: SceneName, locale: string): DrawnWords {
  const text = readFileSync(join(root, 'content/facts/labels.yml'), 'utf8');
  const labels = z.record(z.string(), label).parse(parse(text, { schema: 'core' }));
  const found = scenes[scene].flatMap((id): [string, Wording][] => {
    const wording = labels[id]?.words[locale]?.[0];
    return wording ? [[id, wording]] : [];
  });
  return Object.fromEntries(found);
}
