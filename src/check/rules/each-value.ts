/** Calls `visit` with a value and everything in it, however deep, and the path that leads there. */
export function eachValue(
  value: unknown,
  visit: (value: unknown, path: PropertyKey[]) => void,
  path: PropertyKey[] = [],
): void {
  visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [step, below] of Object.entries(value)) {
    eachValue(below, visit, [...path, isList ? Number(step) : step]);
  }
}
