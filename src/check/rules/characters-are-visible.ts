import { type Fault, placeIn } from '#check/read/fault.ts';
import { readText } from '#check/read/text-file.ts';
import { hiddenCharacters } from '#check/text/hidden-characters.ts';
import type { Rule } from './rule.ts';

/** No text contains a character that readers cannot see: it could hide words, split them, or reverse them. */
export const charactersAreVisible: Rule = ({ root, files }) =>
  files
    .filter((file) => /\.(mdx|yml|json)$/.test(file))
    .flatMap((file): Fault[] => {
      const { text } = readText(root, file);
      // Reported already: the file cannot be read.
      if (text === undefined) return [];
      return hiddenCharacters(text).map(({ index, name }) => {
        const what = `Readers cannot see ${name}, which stands here. Remove it.`;
        return { file, ...placeIn(text, index), what };
      });
    });
