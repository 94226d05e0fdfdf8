import type { MdastNode } from 'satteri';
import type { Fault } from './fault.ts';

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

/** What the parser syntaxHints over, and the remedy; the first that fits counts. `rest` is the text from that place on. */
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
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1', said = message] =
    /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(message) ?? [];
  const rest = text
    .split('\n')
    .slice(Number(line) - 1)
    .join('\n')
    .slice(Number(column) - 1);
  const stumble = syntaxHints.find(
    (one) => one.message.test(said) && (one.rest?.test(rest) ?? true),
  );
  // Of tags the parser says which; of signs it speaks like a programmer.
  const isOfTags = stumble === undefined || stumble === syntaxHints.at(-1);
  const what = [isOfTags ? `${said.replace(/ \(\d+:\d+\)/g, '')}.` : '', stumble?.what ?? ''];
  return { file, line: Number(line), column: Number(column), what: what.join(' ').trim() };
}
