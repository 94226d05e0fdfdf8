import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';
import { type Fault, placeIn } from './fault.ts';
import { nestedTooDeeply, type Slip } from './slip.ts';
import type { YamlFile } from './yaml-file.ts';

/** Reads a JSON text, strictly: no comments, no comma after the last entry, no name twice. */
export function readJson(file: string, text: string): YamlFile {
  const { root, slips } = parse(text);
  const fault = ({ offset, what }: Slip): Fault => ({ file, ...placeIn(text, offset), what });
  const nodeAt = (path: PropertyKey[]) => root && findNodeAtLocation(root, path.map(toSegment));

  const faultAt = (path: PropertyKey[], what: string): Fault => {
    for (let depth = path.length; depth > 0; depth--) {
      const node = nodeAt(path.slice(0, depth));
      if (node) return fault({ offset: node.offset, what });
    }
    return { file, line: 1, column: 1, what };
  };
  const faultAtName = (path: PropertyKey[], what: string): Fault => {
    const name = nodeAt(path)?.parent?.children?.[0];
    return name ? fault({ offset: name.offset, what }) : faultAt(path, what);
  };
  const value: unknown = root && slips.length === 0 ? getNodeValue(root) : undefined;
  return { file, value, faults: slips.map(fault), faultAt, faultAtName };
}

function parse(text: string): { root: Node | undefined; slips: Slip[] } {
  const deep = tooDeepIn(text);
  if (deep !== undefined)
    return { root: undefined, slips: [{ offset: deep, what: nestedTooDeeply }] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  // After one slip the parser reports its consequences too.
  const [first] = errors;
  if (first) return { root, slips: [{ offset: first.offset, what: explain(first, text) }] };
  return { root, slips: root ? duplicateNamesIn(root) : [] };
}

/** No file of ours nests as deeply; the parser would run out of stack at some thousands. */
const deepest = 50;

/** Where a text first nests too deeply, without parsing it. */
function tooDeepIn(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (scanner.scan(); scanner.getTokenLength() > 0; scanner.scan()) {
    const offset = scanner.getTokenOffset();
    if ('{['.includes(text.charAt(offset))) depth++;
    if ('}]'.includes(text.charAt(offset))) depth--;
    if (depth > deepest) return offset;
  }
  return undefined;
}

/** Names that an object has twice. */
function duplicateNamesIn({ type, children = [] }: Node): Slip[] {
  const names =
    type === 'object' ? children.flatMap((property) => property.children?.[0] ?? []) : [];
  const isFirst = ({ value }: Node, index: number) =>
    names.findIndex((other) => other.value === value) === index;
  return [
    ...names
      .filter((name, index) => !isFirst(name, index))
      .map((name) => ({
        offset: name.offset,
        what: `The name "${String(name.value)}" appears twice. Remove one of the two.`,
      })),
    ...children.flatMap(duplicateNamesIn),
  ];
}

const remedies: Record<string, string> = {
  InvalidSymbol: 'Names and words stand in straight double quotes: "…".',
  InvalidNumberFormat: 'This is not a number. Put words in double quotes.',
  PropertyNameExpected: 'A name in double quotes is missing here.',
  ValueExpected: 'A value is missing here.',
  ColonExpected: 'A colon is missing between a name and its value.',
  CommaExpected: 'A comma is missing before this entry.',
  CloseBraceExpected: 'A } is missing.',
  CloseBracketExpected: 'A ] is missing.',
  EndOfFileExpected: 'The text goes on after its end. Look for a bracket too many.',
  InvalidCommentToken: 'A comment is not for JSON. Remove it.',
  UnexpectedEndOfComment: 'A comment is not for JSON. Remove it.',
  UnexpectedEndOfString: 'A double quote is missing. Close it on the same line.',
  UnexpectedEndOfNumber: 'This is not a number. Put words in double quotes.',
  InvalidUnicode: 'After \\u come four digits or letters from a to f.',
  InvalidEscapeCharacter: 'After a \\ only these may follow: " \\ / b f n r t u.',
  InvalidCharacter: 'A control character stands here, a tab perhaps. Remove it.',
};

function explain({ error, offset, length }: ParseError, text: string): string {
  const code = printParseErrorCode(error);
  const found = text.slice(offset, offset + Math.max(1, length));
  if (found === '') return 'Invalid JSON: The text ends too early. Close every quote and bracket.';
  if (found === ',') return 'Invalid JSON: Two commas follow each other. Remove one.';
  const isAfterComma = /,\s*$/.test(text.slice(0, offset)) && /^[}\]]/.test(found);
  if (isAfterComma)
    return 'Invalid JSON: No comma may follow the last entry. Remove the one before this.';
  if (found.startsWith('#')) return `Invalid JSON: ${remedies['InvalidCommentToken']}`;
  return `Invalid JSON: ${remedies[code] ?? code}`;
}

function toSegment(step: PropertyKey): string | number {
  return typeof step === 'symbol' ? String(step) : step;
}
