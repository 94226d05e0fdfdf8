/**
 * What an environment variable says, as `read` understands it; undefined when it is empty or not set.
 * Where `read` understands nothing, the command ends with one line that names the variable, its value
 * and what is expected: a typo needs no stack trace, in the build, the tests or `npm run dev`.
 */
export function fromEnvironment<Value>(
  name: string,
  read: (value: string) => Value | undefined,
  expected: string,
): Value | undefined {
  const value = process.env[name];
  if (!value) return undefined;
  const understood = read(value);
  if (understood === undefined) {
    console.error(`${name} is "${value}". Expected ${expected}`);
    process.exit(1);
  }
  return understood;
}
