import type { Content } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import type { YamlFile } from '#check/read/yaml-file.ts';
import { eachText } from './each-text.ts';
import { facts } from './facts.ts';
import { placeOf } from './place.ts';
import type { Rule } from './rule.ts';

/** A tag or a character reference: in plain words readers see it as it is written. */
const markup = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]\w+|#\d+|#x[\da-f]+);/i;

/** Words that are shown as they are written contain no HTML: those of the interface, of facts, of frontmatter and of props. */
export const wordsHaveNoTags: Rule = (content) => [
  ...content.documents.flatMap((document) =>
    document.prose
      .filter(({ prop }) => prop !== undefined)
      .flatMap((prose): Fault[] =>
        markupIn(prose.text).map((what) => ({ ...placeOf(document, prose), what })),
      ),
  ),
  ...plainWords(content).flatMap(({ yaml, value, path }) => {
    const faults: Fault[] = [];
    eachText(value, (text, below) => {
      faults.push(...markupIn(text).map((what) => yaml.faultAt([...path, ...below], what)));
    });
    return faults;
  }),
];

type PlainWords = { yaml: YamlFile; value: unknown; path: PropertyKey[] };

function plainWords(content: Content): PlainWords[] {
  const { documents, strings } = content;
  return [
    ...facts(content),
    ...documents.map(({ frontmatter, words }) => ({ yaml: frontmatter, value: words, path: [] })),
    ...[...strings.values()].flatMap(({ yaml, records }) =>
      [...records].map(([key, value]) => ({ yaml, value, path: [key] })),
    ),
  ];
}

function markupIn(text: string): string[] {
  const found = markup.exec(text)?.[0];
  return found
    ? [
        `Readers would see ${found} as it is written: words here are no HTML. Remove it, or write the sign itself.`,
      ]
    : [];
}
