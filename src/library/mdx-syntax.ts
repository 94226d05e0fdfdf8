import type { Fault } from './fault.ts';

/** The remedy for an address, which the parser takes for a tag or for a link. */
export const address =
  'An address in prose cannot be dated. Use <Cite>, <OpenSetting> or <PageLink>.';

/** What the parser stumbles over, and the remedy; the first that fits counts. `rest` is the text from that place on. */
const stumbles: { message: RegExp; rest?: RegExp; what: string }[] = [
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
  const stumble = stumbles.find((one) => one.message.test(said) && (one.rest?.test(rest) ?? true));
  // Of tags the parser says which; of signs it speaks like a programmer.
  const isOfTags = stumble === undefined || stumble === stumbles.at(-1);
  const what = [isOfTags ? `${said.replace(/ \(\d+:\d+\)/g, '')}.` : '', stumble?.what ?? ''];
  return { file, line: Number(line), column: Number(column), what: what.join(' ').trim() };
}
