import type { MdastNode } from 'satteri';
import { type Fault, placeIn } from './fault.ts';
import type { Tag } from './mdx-file.ts';
import { nestedTooDeeply } from './slip.ts';

/** The remedy for an address, which the parser takes for a tag or for a link. */
const address = 'An address in prose cannot be dated. Use <Cite>, <OpenSetting> or <PageLink>.';

const picture = 'A picture needs a date and an alt text: use <Screen>.';
const footnote = 'A footnote that is a source is a <Cite>. Anything else belongs in the sentence.';

/** What the parser reads and authors may not write, with the remedy. */
export const refused: Partial<Record<MdastNode['type'], string>> = {
  mdxFlowExpression: 'An expression in braces is code. Write the words themselves.',
  mdxTextExpression: 'An expression in braces is code. Write the words themselves.',
  mdxjsEsm: 'An import or export is code. Tags need none: remove the line.',
  html: 'HTML is not for articles. Use a tag from docs/writing.md.',
  heading: 'A heading needs an id that is the same in every language: <Section id="…" title="…">.',
  link: address,
  linkReference: address,
  definition: address,
  image: picture,
  imageReference: picture,
  footnoteReference: footnote,
  footnoteDefinition: footnote,
};

/** What the parser cannot read, and the remedy; the first match counts. `rest` is the text from that place on. */
const syntaxHints: { message: RegExp; rest?: RegExp; what: string }[] = [
  { message: /brace|expression/, what: 'A { begins code in MDX. Write the words themselves.' },
  { message: /`!`/, rest: /^.?!--/s, what: 'A comment is not for articles. Remove <!-- … -->.' },
  { message: /`<`/, rest: /^<(https?:|\S+@)/, what: address },
  {
    message: /`<`/,
    rest: /^<[A-Za-z]/,
    what: 'The tag is not well formed. Each prop has two straight quotes, as in <Label id="me" />.',
  },
  { message: /`<`/, what: 'A < begins a tag in MDX. Write “less than” in words.' },
  { message: /closing tag/, what: 'Close every tag that you open, in the reverse order.' },
];

/** A syntax error of Sätteri as a fault. It gives its place only in its message: "7:1: Unexpected …". */
export function syntaxFault(file: string, text: string, error: unknown): Fault {
  // Out of stack: the parser, or what walks through the nodes that it gives.
  if (error instanceof RangeError) return { file, line: 1, column: 1, what: nestedTooDeeply };
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', said = message] =
    /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(message) ?? [];
  const rest = text
    .split('\n')
    .slice(Number(line) - 1)
    .join('\n')
    .slice(Number(column) - 1);
  const known = syntaxHints.find((one) => one.message.test(said) && (one.rest?.test(rest) ?? true));
  // Of tags the parser says which; of signs it speaks like a programmer.
  const isOfTags = known === undefined || known === syntaxHints.at(-1);
  const what = [isOfTags ? `${said.replace(/ \(\d+:\d+\)/g, '')}.` : '', known?.what ?? ''];
  return { file, line: Number(line), column: Number(column), what: what.join(' ').trim() };
}

/** The quotes, lists or tags within each other that a page of ours never needs. */
const deepest = 20;

const marker = String.raw`[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))`;
const nestedLine = new RegExp(`^(?:${marker}){${deepest},}`, 'm');

/** Quotes, lists or tags that are nested so deeply that what reads them would run out of stack. */
export function nestingFault(file: string, text: string, tags: Tag[]): Fault | undefined {
  const line = nestedLine.exec(text);
  const place = line
    ? placeIn(text, line.index)
    : tags.find(({ within }) => within.length > deepest);
  return place && { file, line: place.line, column: place.column, what: nestedTooDeeply };
}
