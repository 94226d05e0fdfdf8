import type { Content } from '#check/read/content.ts';
import { type Fault, nearest } from '#check/read/fault.ts';
import { dictionaryOf } from '#check/text/dictionary.ts';
import { unknownWords } from '#check/text/unknown-words.ts';
import { prosePlace } from './prose-place.ts';
import { readerWords } from './reader-words.ts';

/**
 * Every word is in the dictionary of its language, or in content/rules/spelling.yml, whose words are all needed.
 * Not among all-rules.ts: `npm run check:spelling` runs it, for its dictionaries take as long to load as all others to run.
 */
export function wordsAreSpelled(content: Content): Fault[] {
  const { value } = content.spelling;
  // A list that cannot be read is reported, and would make every name a fault.
  if (!value) return [];
  const lists = [
    { path: ['names'], words: value.names },
    ...Object.entries(value.words).map(([language, words]) => ({
      path: ['words', language],
      words,
    })),
  ];
  const needed = new Set<string>();
  const misspelt = textsOf(content).flatMap(({ text, language, faultAt }) => {
    const dictionary = dictionaryOf(language);
    if (!dictionary) return [];
    const accepted = lists.filter(({ path }) => path.length === 1 || path.at(-1) === language);
    return unknownWords(text, language, dictionary).flatMap(({ index, word, stem }): Fault[] => {
      const found = accepted.flatMap(({ path, words }) =>
        words
          .filter((one) => one === word || one === stem || covers(one, text, index, word))
          .map((one) => [...path, one].join('/')),
      );
      for (const one of found) needed.add(one);
      if (found.length > 0) return [];
      // A word that begins a sentence is in the dictionary without its capital.
      const [meant] = [stem, stem.toLowerCase()].flatMap(
        (form) => nearest(form, dictionary.near(form)) ?? [],
      );
      const hint = meant ? ` Did you mean “${meant}”?` : '';
      const what = `“${word}” is in no dictionary of "${language}".${hint} If it is right, add it to ${content.spelling.yaml.file}.`;
      return [faultAt(index, what)];
    });
  });
  return [
    ...misspelt,
    ...lists.flatMap(({ path, words }) => listFaults(path, words, needed, content)),
  ];
}

/** Tells whether words of a list, “Not My CV”, stand in a text around a word of it. */
function covers(words: string, text: string, index: number, word: string): boolean {
  if (!words.includes(' ')) return false;
  const from = Math.max(0, index + word.length - words.length);
  const near = text.slice(from, index + words.length).replace(/\s/g, ' ');
  return near.includes(words);
}

/** A text that readers see, and how a fault at an offset of it is reported. */
type SpelledText = {
  text: string;
  language: string;
  faultAt: (index: number, what: string) => Fault;
};

function textsOf(content: Content): SpelledText[] {
  const languageOf = (locale: string) => new Intl.Locale(locale).language;
  return [
    ...content.documents.flatMap((document) =>
      document.prose.map((prose) => {
        const foreign = prose.within.findLast(({ name }) => name === 'Foreign');
        return {
          text: prose.text,
          language: languageOf(foreign?.props['lang'] ?? document.locale),
          faultAt: (index: number, what: string) => ({
            ...prosePlace(document, prose, index),
            what,
          }),
        };
      }),
    ),
    ...readerWords(content)
      .filter(({ isName }) => !isName)
      .map(({ yaml, path, text, locale }) => ({
        text: text.replace(/\{\{.*?\}\}/g, ' '),
        language: languageOf(locale),
        faultAt: (_: number, what: string) => yaml.faultAt(path, what),
      })),
  ];
}

/** What is wrong with one list: words that no text needs, and words out of order. */
function listFaults(
  path: string[],
  words: string[],
  needed: ReadonlySet<string>,
  { spelling: { yaml } }: Content,
): Fault[] {
  const { compare } = new Intl.Collator('en');
  return words.flatMap((word, index) => {
    const before = words[index - 1];
    const at = (what: string) => [yaml.faultAt([...path, index], what)];
    if (!needed.has([...path, word].join('/'))) {
      return at(`No text needs “${word}”: none has it, or the dictionary has it too. Remove it.`);
    }
    if (before === undefined || compare(before, word) < 0) return [];
    return at(
      `“${word}” stands after “${before}”. Put the words in alphabetical order, each once.`,
    );
  });
}
