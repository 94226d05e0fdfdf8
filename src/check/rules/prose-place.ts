import { type Fault, placeIn } from '#check/read/fault.ts';
import type { Document } from '#check/read/content.ts';

/** Where the character at an offset of a piece of prose stands. */
export function prosePlace(
  { file }: Document,
  { text, line, column }: Document['prose'][number],
  index: number,
): Omit<Fault, 'what'> {
  const place = placeIn(text, index);
  const isFirstLine = place.line === 1;
  return {
    file,
    line: line + place.line - 1,
    column: place.column + (isFirstLine ? column - 1 : 0),
  };
}
