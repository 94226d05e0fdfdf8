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
import { nestedTooDeeply } from './text-file.ts';

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

  const slips = slipsIn(document);
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

/** What is wrong with a text, and where. */
type Slip = { offset: number; what: string };

function slipsIn(document: Document.Parsed): Slip[] {
  const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  // After one slip the parser reports its consequences too.
  const errors = first ? [first] : duplicates;
  if (errors.length > 0) {
    return errors.map((error) => ({ offset: offsetOf(error, document), what: explain(error) }));
  }
  const lost: Slip[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const what = `The alias *${alias.source} leads nowhere. Write the value, in quotes.`;
      lost.push({ offset: alias.range?.[0] ?? 0, what });
    },
  });
  return lost;
}

/** A file whose text could not be read at all: its faults are reported where that was tried. */
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
  RESOURCE_EXHAUSTION: nestedTooDeeply,
  UNEXPECTED_TOKEN:
    'Something stands here that belongs to nothing. Put the whole value in quotes, and double a quote that it holds.',
};

function explain({ code, message }: YAMLError): string {
  if (code === 'DUPLICATE_KEY') return 'This name appears twice. Remove one of the two.';
  return `Invalid YAML: ${remedies[code] ?? `${message}.`}`;
}

// A quote that is not closed is missed where its record ends: the author looks for where it opens.
function offsetOf({ code, pos: [end] }: YAMLError, document: Document.Parsed): number {
  let offset = end;
  if (code !== 'MISSING_CHAR') return offset;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < end) offset = range[0];
    },
  });
  return offset;
}
