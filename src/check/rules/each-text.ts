import { eachValue } from './each-value.ts';

/** Calls `visit` with every text in a value, however deep, and the path that leads to it. */
export function eachText(value: unknown, visit: (text: string, path: PropertyKey[]) => void): void {
  eachValue(value, (one, path) => {
    if (typeof one === 'string') visit(one, path);
  });
}
