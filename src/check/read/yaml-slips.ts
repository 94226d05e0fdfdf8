import { type Document, visit, type YAMLError } from 'yaml';
import { nestedTooDeeply, type Slip } from './slip.ts';

/** What keeps a YAML text from being read, each slip with its remedy. */
export function yamlSlips(document: Document.Parsed, text: string): Slip[] {
  const duplicates = document.errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  if (!first) {
    const what = 'This name appears twice. Remove one of the two.';
    return [...duplicates.map(({ pos: [offset] }) => ({ offset, what })), ...lostAliases(document)];
  }
  // After one slip the parser reports its consequences too.
  const [line = ''] = text.slice(first.pos[0]).split('\n', 1);
  const isIndent =
    first.message.startsWith('Sequence item without') ||
    // The parser takes the next line, too far in, for more of this value, and its colon for a second one.
    (first.code === 'BLOCK_AS_IMPLICIT_KEY' && !/:(\s|$)/.test(line));
  const remedy = isIndent ? remedies.BAD_INDENT : remedies[first.code];
  const what = `Invalid YAML: ${remedy ?? `${first.message}.`}`;
  return [{ offset: offsetOf(first, document, text), what }];
}

function lostAliases(document: Document.Parsed): Slip[] {
  const slips: Slip[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      const what = `The alias *${alias.source} leads nowhere. Write the value, in quotes.`;
      slips.push({ offset: alias.range?.[0] ?? 0, what });
    },
  });
  return slips;
}

const remedies: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'A tab stands at the beginning of a line. Indent with spaces.',
  MISSING_CHAR: 'A quote or a bracket is missing. Close it.',
  BAD_INDENT:
    'The indent matches nothing above, or a bracket is not closed. Fields of one record begin in one column.',
  BAD_SCALAR_START: 'A value may not begin with this sign. Put it in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon stands in the line. Put the value in quotes.',
  MULTILINE_IMPLICIT_KEY: 'The line has no colon. Write name: value.',
  RESOURCE_EXHAUSTION: nestedTooDeeply,
  UNEXPECTED_TOKEN:
    'Something stands here that belongs to nothing. Put the whole value in quotes, and double a quote that it holds.',
};

function offsetOf(error: YAMLError, document: Document.Parsed, text: string): number {
  const [end] = error.pos;
  // Where the parser runs out of stack differs from run to run: the line does not.
  if (error.code === 'RESOURCE_EXHAUSTION') return text.lastIndexOf('\n', end) + 1;
  if (!error.message.startsWith('Missing closing')) return end;
  // A quote that is not closed is missed where its record ends: the author looks for where it opens.
  let offset = end;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < end) offset = range[0];
    },
  });
  return offset;
}
