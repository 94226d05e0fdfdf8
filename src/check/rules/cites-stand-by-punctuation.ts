import type { Fault } from '#check/read/fault.ts';
import { citeSide } from '#check/text/typography.ts';
import type { Rule } from './rule.ts';

const ending = /[.,;:!?]$/;
const beginning = /^[.,;:!?]/;

/** The number of a source stands on the side of a punctuation mark that its language asks for. */
export const citesStandByPunctuation: Rule = ({ documents }) =>
  documents.flatMap(({ file, locale, blocks }) => {
    const side = citeSide[locale];
    if (!side) return [];
    return blocks.flatMap(({ parts }) =>
      parts.flatMap((part, place): Fault[] => {
        if (typeof part === 'string' || part.name !== 'Cite') return [];
        const [before, after] = [parts[place - 1], parts[place + 1]];
        const isWrong =
          side === 'before'
            ? typeof before === 'string' && ending.test(before)
            : typeof after === 'string' && beginning.test(after);
        if (!isWrong) return [];
        const { line, column } = part;
        const what = `<Cite> must stand ${side} the punctuation mark. npm run format moves it.`;
        return [{ file, line, column, what }];
      }),
    );
  });
