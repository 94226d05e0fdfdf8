import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { yamlSlips } from './yaml-slips.ts';

/** A YAML or JSON text that knows where each of its values stands. */
export type YamlFile = {
  file: string;
  /** undefined when the text could not be read: nothing can then be said of what is in it */
  value: unknown;
  faults: Fault[];
  /** A fault at the value that `path` leads to, or at the nearest one above it. */
  faultAt: (path: PropertyKey[], what: string) => Fault;
  /** A fault at the name of a field. */
  faultAtName: (path: PropertyKey[], what: string) => Fault;
};

/**
 * Reads a YAML text. Dates stay text.
 * @param firstLine where the text begins in its file: 1, or 2 for a frontmatter
 */
export function readYaml(file: string, text: string, firstLine = 1): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: 'core', prettyErrors: false });
  const fault = (offset: number, what: string): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col, what };
  };

  const faultAt = (path: PropertyKey[], what: string): Fault => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (isNode(node) && node.range) return fault(node.range[0], what);
    }
    return { file, line: firstLine, column: 1, what };
  };
  const faultAtName = (path: PropertyKey[], what: string): Fault => {
    const above = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    const pairs = isMap(above) ? above.items : [];
    const name = pairs
      .map(({ key }) => key)
      .find((key) => isScalar(key) && key.value === path.at(-1));
    return isNode(name) && name.range ? fault(name.range[0], what) : faultAt(path, what);
  };

  const slips = yamlSlips(document, text);
  let value: unknown;
  try {
    if (slips.length === 0) value = document.toJS();
  } catch {
    // The library stops at aliases of aliases that would make gigabytes of a few lines.
    const what = 'Aliases (*name) multiply the text too often. Write the values themselves.';
    slips.push({ offset: document.contents?.range[0] ?? 0, what });
  }
  const faults = slips.map(({ offset, what }) => fault(offset, what));
  return { file, value, faults, faultAt, faultAtName };
}

/** A file whose text could not be read at all: its faults are reported where that was tried. */
export function unreadable(file: string): YamlFile {
  const fault = (_: PropertyKey[], what: string) => ({ file, line: 1, column: 1, what });
  return { file, value: undefined, faults: [], faultAt: fault, faultAtName: fault };
}
