import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Label, label, type Wording } from '#domain/label.ts';
import { platformOf, type SceneName } from '#domain/scene.ts';
import { labelsOf } from './drawing.ts';
import { drawings } from './drawings.ts';

/** The words that one drawing quotes, by label: those that are confirmed in one language, and no others. */
export type DrawnWords = { language: string; words: Record<string, Wording> };

/**
 * The words of one drawing among labels that are read already. One drawing never mixes two languages: it
 * speaks the one asked for where that has words for its main label, else the first one of the facts that
 * has. A ring around words in another language tells more than one around a grey bar.
 */
export function wordsOf(
  labels: ReadonlyMap<string, Label>,
  scene: SceneName,
  locale: string,
): DrawnWords {
  const { main, all } = labelsOf(drawings[scene], platformOf(scene));
  const others = [...labels.values()].flatMap(({ words }) => Object.keys(words));
  const wordingOf = (id: string, language: string) =>
    labels.get(id)?.words[language]?.find(({ isTableOnly }) => !isTableOnly);
  const firstThatHas = (ids: string[]) =>
    [locale, ...others].find((candidate) => ids.some((id) => wordingOf(id, candidate)));
  const language = firstThatHas([main]) ?? firstThatHas(all);
  const found = all.flatMap((id): [string, Wording][] => {
    const wording = language === undefined ? undefined : wordingOf(id, language);
    return wording ? [[id, wording]] : [];
  });
  return { language: language ?? locale, words: Object.fromEntries(found) };
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
