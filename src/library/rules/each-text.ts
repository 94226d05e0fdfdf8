/** Calls `visit` with every text in a value, however deep, and the path that leads to it. */
export function eachText(
  value: unknown,
  visit: (text: string, path: PropertyKey[]) => void,
  path: PropertyKey[] = [],
): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [step, below] of Object.entries(value)) {
    eachText(below, visit, [...path, isList ? Number(step) : step]);
  }
}
