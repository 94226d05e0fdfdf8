import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'astro/zod';
import { type Fault, hint } from './fault.ts';

/** A YAML text that knows where each of its values stands. */
export type YamlFile = {
  file: string;
  value: unknown;
  faults: Fault[];
  /** A fault at the value that `path` leads to, or at the nearest one above it. */
  faultAt: (path: PropertyKey[], what: string) => Fault;
};

/**
 * Reads a YAML text. Dates stay text.
 * @param firstLine where the text begins in its file: 1, or 2 for a frontmatter
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core' });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };

  const faultAt = (path: PropertyKey[], what: string): Fault => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return { file, ...at(node.range[0]), what };
    }
    return { file, line: firstLine, column: 1, what };
  };

  return {
    file,
    value: document.errors.length > 0 ? undefined : document.toJS(),
    faults: document.errors.map(({ message, pos }) => ({
      file,
      ...at(pos[0]),
      what: `This is not YAML: ${message.split('\n')[0]} Quote the value if it holds a colon or a hash.`,
    })),
    faultAt,
  };
}

/** Every way in which a YAML value does not fit its schema, each with its remedy. */
export function misfits(yaml: YamlFile, schema: z.ZodType, path: PropertyKey[] = []): Fault[] {
  const value = path.reduce<unknown>(
    (whole, step) => (whole as Record<PropertyKey, unknown> | undefined)?.[step],
    yaml.value,
  );
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => {
    const where = [...path, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      const known = 'shape' in schema ? Object.keys(schema.shape as object) : [];
      return issue.keys.map((name) =>
        yaml.faultAt(
          [...where, name],
          `The field "${name}" is unknown. ${hint(name, known) || 'Remove it.'} Fields are described in src/domain.`,
        ),
      );
    }
    const field = where.map(String).join('.') || 'file';
    return [yaml.faultAt(where, `The field "${field}" does not fit: ${issue.message}.`)];
  });
}
