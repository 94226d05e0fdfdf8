import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Label, label, type Wording } from '#domain/label.ts';
import { type SceneName, scenes } from './scene.ts';

/** The words that one drawing quotes, by label: those that are confirmed in one language, and no others. */
export type DrawnWords = Record<string, Wording>;

/**
 * The words of one drawing among labels that are read already: in the language asked for, or, where that
 * has none of them, in the first one of the facts that has some. One drawing never mixes two.
 */
export function wordsOf(
  labels: ReadonlyMap<string, Label>,
  scene: SceneName,
  locale: string,
): DrawnWords {
  const others = [...labels.values()].flatMap(({ words }) => Object.keys(words));
  for (const language of new Set([locale, ...others])) {
    const found = scenes[scene].flatMap((id): [string, Wording][] => {
      const wording = labels.get(id)?.words[language]?.find(({ isAside }) => !isAside);
      return wording ? [[id, wording]] : [];
    });
    if (found.length > 0) return Object.fromEntries(found);
  }
  return {};
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
