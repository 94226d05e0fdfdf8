import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { decodeTrie } from 'cspell-trie-lib';

/** The words of one language. */
export type Dictionary = {
  has: (word: string) => boolean;
  /** Words that are written almost so. */
  near: (word: string) => string[];
};

/** Where cspell describes its dictionaries, by language. Another language is one more of them here. */
const manifests = new Map([
  ['en', import.meta.resolve('@cspell/dict-en-gb-mit')],
  ['fr', import.meta.resolve('@cspell/dict-fr-fr')],
]);

const extension = z.object({ dictionaryDefinitions: z.tuple([z.object({ path: z.string() })]) });

// Kept, because one takes half a second to load.
const loaded = new Map<string, Dictionary>();

/** The dictionary of a language, or undefined where there is none. */
export function dictionaryOf(language: string): Dictionary | undefined {
  const manifest = manifests.get(language);
  if (!manifest) return undefined;
  const dictionary = loaded.get(language) ?? load(manifest);
  loaded.set(language, dictionary);
  return dictionary;
}

function load(manifest: string): Dictionary {
  const text = readFileSync(new URL(manifest), 'utf8');
  const { dictionaryDefinitions } = extension.parse(JSON.parse(text));
  const file = new URL(dictionaryDefinitions[0].path, manifest);
  const trie = decodeTrie(gunzipSync(readFileSync(file)));
  return {
    has: (word) => trie.hasWord(word, true),
    near: (word) => trie.suggest(word, { numSuggestions: 8, ignoreCase: false }),
  };
}
