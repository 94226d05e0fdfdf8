import type { Content } from '#check/read/content.ts';
import type { YamlFile } from '#check/read/yaml-file.ts';

/** Words of our own that readers see outside the body of a text, with the path that leads to them in their file. */
type ReaderWords = {
  yaml: YamlFile;
  path: PropertyKey[];
  text: string;
  locale: string;
  /** the name of a law, a regulator or a publisher, which may have none in this language */
  isName?: true;
};

/**
 * The frontmatter of every text, the words of the interface, alt texts, and the fields of facts that hold words of ours by language.
 * Left out is what others wrote: titles of sources, labels of LinkedIn’s screens.
 */
export function readerWords({
  documents,
  strings,
  sources,
  authorities,
  screens,
}: Content): ReaderWords[] {
  return [
    ...documents.flatMap(({ frontmatter, words, locale }) =>
      Object.entries(words ?? {}).flatMap(([field, text]): ReaderWords[] => {
        if (typeof text !== 'string') return [];
        return [{ yaml: frontmatter, path: [field], text, locale, ...(field === 'law' && name) }];
      }),
    ),
    ...[...strings].flatMap(([locale, { yaml, records }]) =>
      [...records].map(([key, text]) => ({ yaml, path: [key], text, locale })),
    ),
    ...[...sources.records].flatMap(([id, { described, publisher }]) => [
      ...byLanguage(sources.yaml, [id, 'described'], described),
      ...byLanguage(sources.yaml, [id, 'publisher'], publisher, name),
    ]),
    ...[...screens.records].flatMap(([id, { alt }]) => byLanguage(screens.yaml, [id, 'alt'], alt)),
    ...[...authorities.values()].flatMap(({ yaml, value }) => [
      ...byLanguage(yaml, ['names'], value?.names, name),
      ...byLanguage(yaml, ['place'], value?.place),
    ]),
  ];
}

const name = { isName: true } as const;

function byLanguage(
  yaml: YamlFile,
  path: PropertyKey[],
  words: Record<string, string> | string | undefined,
  kind: Pick<ReaderWords, 'isName'> = {},
): ReaderWords[] {
  if (typeof words !== 'object') return [];
  return Object.entries(words).map(([locale, text]) => ({
    yaml,
    path: [...path, locale],
    text,
    locale,
    ...kind,
  }));
}
