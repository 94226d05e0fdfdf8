import {
  type Document,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { Fault } from './fault.ts';

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

  const found = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  // After one slip the parser reports its consequences too.
  const errors = first ? [first] : found;
  const faults = errors.map((error) => fault(offsetOf(error, document), wordError(error)));
  try {
    return {
      file,
      value: errors.length > 0 ? undefined : document.toJS(),
      faults,
      faultAt,
      faultAtName,
    };
  } catch {
    const what = 'An alias (*name) leads nowhere. Facts need none: write the value, in quotes.';
    const place = fault(Math.max(0, text.search(/(?<=[\s,[])\*\w/)), what);
    return { file, value: undefined, faults: [place], faultAt, faultAtName };
  }
}

/** A file whose text could not be read at all. Its faults are reported by whoever tried. */
export function unreadable(file: string): YamlFile {
  const fault = (_: PropertyKey[], what: string) => ({ file, line: 1, column: 1, what });
  return { file, value: undefined, faults: [], faultAt: fault, faultAtName: fault };
}

const remedies: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'A tab stands at the beginning of a line. Indent with spaces.',
  MISSING_CHAR: 'A quote or a bracket is missing. Close it.',
  BAD_INDENT:
    'The indent fits nothing above, or a bracket is not closed. Fields of one record begin in one column.',
  BAD_SCALAR_START: 'A value may not begin with this sign. Put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon stands in the line. Put the value in quotes.',
  MULTILINE_IMPLICIT_KEY: 'The line has no colon. Write name: value.',
  UNEXPECTED_TOKEN:
    'Something stands here that belongs to nothing. Put the whole value in quotes, and double a quote that it holds.',
};

function wordError({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'This name stands twice. Remove one of the two.';
  return `This is not YAML${remedies[code] ? `. ${remedies[code]}` : `: ${message}.`}`;
}

// A quote that is not closed is missed at the end of the file: the author looks for where it opens.
function offsetOf({ code, pos }: YAMLError, document: Document.Parsed): number {
  let [offset] = pos;
  if (code !== 'MISSING_CHAR') return offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range) offset = range[0];
    },
  });
  return offset;
}
