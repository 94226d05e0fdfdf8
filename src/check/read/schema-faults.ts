import { z } from 'astro/zod';
import { type Fault, hint, nearest } from './fault.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a schema makes of a value: nothing where it is not valid, and everything that is wrong with it. */
type Validated<T> = { value: T | undefined; faults: Fault[] };

/** Holds a YAML file, or the part of it that `path` leads to, against its schema. A file that could not be read is not judged. */
export function validate<T>(
  yaml: YamlFile,
  schema: z.ZodType<T>,
  path: PropertyKey[] = [],
): Validated<T> {
  if (yaml.value === undefined) return { value: undefined, faults: [] };
  const value = valueAt(yaml.value, path);
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, faults: [] };
  const issues = result.error.issues.flatMap(innermost);
  return { value: undefined, faults: issues.flatMap((issue) => formatIssues(issue, issues)) };

  function formatIssues(issue: z.core.$ZodIssue, all: z.core.$ZodIssue[]): Fault[] {
    const where = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const known = fieldsAt(schema, issue.path);
      return issue.keys.map((name) => {
        const what = `The field "${name}" is unknown. ${hint(name, known) || 'Remove it.'}`;
        return yaml.faultAtName([...where, name], what);
      });
    }
    const name = String(where.at(-1) ?? '');
    if (issue.code === 'invalid_key') {
      const what = `The name "${name}" is not valid: ${issue.issues[0]?.message ?? issue.message}.`;
      return [yaml.faultAtName(where, what)];
    }
    const isMisspelt = all.some(
      (other) =>
        other.code === 'unrecognized_keys' &&
        other.path.join() === issue.path.slice(0, -1).join() &&
        other.keys.some((key) => nearest(key, [name]) !== undefined),
    );
    const found = valueAt(value, issue.path);
    // A misspelt name is one cause: that the right one is missing goes without saying.
    if (found === undefined && isMisspelt) return [];
    const subject = where.length > 0 ? `The field "${where.map(String).join('.')}"` : 'The file';
    return [yaml.faultAt(where, `${subject} ${formatIssue(issue, found)}`)];
  }
}

const nouns: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a record of fields',
  record: 'a record of fields',
};

/** What is the matter with a value, as the end of a sentence about it. */
export function formatIssue(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined) return 'is missing. Add it.';
  if (value === '' || value === null) {
    return 'is empty. Fill it in, or remove it where it is optional.';
  }
  if (issue.code === 'invalid_type') {
    const remedy =
      issue.expected === 'string' && typeof value !== 'object' ? ' Put it in quotes.' : '';
    return `must be ${nouns[issue.expected] ?? issue.expected}, and is ${nounOf(value)}.${remedy}`;
  }
  const values = choiceOf(issue);
  if (values) {
    return `cannot be "${String(value)}". ${hint(String(value), values) || `There are: ${values.join(', ')}.`}`;
  }
  if (issue.code === 'too_small' && issue.origin !== 'string') {
    return issue.origin === 'array'
      ? 'needs one entry at least.'
      : `must be ${String(issue.minimum)} or more.`;
  }
  return /^(must|cannot) /.test(issue.message)
    ? `${issue.message}.`
    : `is not valid: ${issue.message}.`;
}

// The name that tells the shapes of a record apart is a choice too.
function choiceOf(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  const options: unknown = 'options' in issue ? issue.options : undefined;
  return Array.isArray(options) ? options.map(String) : undefined;
}

function nounOf(value: unknown): string {
  if (Array.isArray(value)) return nouns['array'] ?? '';
  return nouns[typeof value] ?? typeof value;
}

/** The value that a path leads to, or undefined. */
function valueAt(value: unknown, [step, ...rest]: readonly PropertyKey[]): unknown {
  if (step === undefined) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  return valueAt(Reflect.get(value, step), rest);
}

/** Of a choice between shapes, the faults of the one that was meant. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  const lower = (inner: z.core.$ZodIssue) => ({ ...inner, path: [...issue.path, ...inner.path] });
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const isMeant = (issues: z.core.$ZodIssue[]) =>
      !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
    const meant = issue.errors.find(isMeant) ?? issue.errors[0] ?? [];
    return meant.map(lower).flatMap(innermost);
  }
  return [issue];
}

/** The names of the fields that a schema knows at a path. */
function fieldsAt(schema: unknown, path: readonly PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return fieldsAt(schema.unwrap(), path);
  }
  const [step, ...rest] = path;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return [...new Set(schema.options.flatMap((option) => fieldsAt(option, path)))];
  }
  if (step === undefined) return schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  if (schema instanceof z.ZodObject) return fieldsAt(schema.shape[String(step)], rest);
  if (schema instanceof z.ZodArray) return fieldsAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return fieldsAt(schema.valueType, rest);
  return [];
}
