import type { Content } from '#check/read/content.ts';
import type { YamlFile } from '#check/read/yaml-file.ts';

/** Words of our own that readers see outside the body of a text, with the path that leads to them in their file. */
type ReaderWords = { yaml: YamlFile; path: PropertyKey[]; text: string; locale: string };

/**
 * The frontmatter of every text, the words of the interface, and the fields of facts that hold words of ours by language.
 * Left out is what others wrote: titles of sources, labels of LinkedIn’s screens.
 */
export function readerWords({ documents, strings, sources, authorities }: Content): ReaderWords[] {
  return [
    ...documents.flatMap(({ frontmatter, words, locale }) =>
      Object.entries(words ?? {}).flatMap(([field, text]) =>
        typeof text === 'string' ? [{ yaml: frontmatter, path: [field], text, locale }] : [],
      ),
    ),
    ...[...strings].flatMap(([locale, { yaml, records }]) =>
      [...records].map(([key, text]) => ({ yaml, path: [key], text, locale })),
    ),
    ...[...sources.records].flatMap(([id, { described, publisher }]) => [
      ...byLanguage(sources.yaml, [id, 'described'], described),
      ...byLanguage(sources.yaml, [id, 'publisher'], publisher),
    ]),
    ...[...authorities.values()].flatMap(({ yaml, value }) => [
      ...byLanguage(yaml, ['names'], value?.names),
      ...byLanguage(yaml, ['place'], value?.place),
    ]),
  ];
}

function byLanguage(
  yaml: YamlFile,
  path: PropertyKey[],
  words: Record<string, string> | string | undefined,
): ReaderWords[] {
  if (typeof words !== 'object') return [];
  return Object.entries(words).map(([locale, text]) => ({
    yaml,
    path: [...path, locale],
    text,
    locale,
  }));
}
