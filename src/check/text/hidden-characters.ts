/** A character that readers cannot see, where it stands. */
type HiddenCharacter = { index: number; name: string };

// What the writing of some languages needs (joiners in Persian or Hindi, marks of direction in Arabic or Hebrew) is a
// fault too: none of the languages that the guide is held to is written so. A soft hyphen splits a word for search and
// for spelling. Spaces that do not break and U+2011 can be seen, and are allowed.
const hidden = /[[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\u115f\u1160\u3164\uffa0]--[\t\n\r]]/v;

/** The ways in which YAML, JSON and Markdown write a character by its number, and those without a number. */
const escape =
  /\\u\{?(?<hex>[0-9a-f]{4,6})\}?|\\x(?<short>[0-9a-f]{2})|&#x(?<reference>[0-9a-f]{1,6});|&#(?<decimal>\d{1,7});|&(?<word>shy|zwj|zwnj|lrm|rlm|ZeroWidthSpace|NoBreak);/gi;

const words: Record<string, number> = {
  shy: 0xad,
  zwj: 0x200d,
  zwnj: 0x200c,
  lrm: 0x200e,
  rlm: 0x200f,
  zerowidthspace: 0x200b,
  nobreak: 0x2060,
};

const names: Record<number, string> = {
  0x00: 'NULL',
  0x08: 'BACKSPACE',
  0x1b: 'ESCAPE',
  0x7f: 'DELETE',
  0x85: 'NEXT LINE',
  0xad: 'SOFT HYPHEN',
  0x61c: 'ARABIC LETTER MARK',
  0x200b: 'ZERO WIDTH SPACE',
  0x200c: 'ZERO WIDTH NON-JOINER',
  0x200d: 'ZERO WIDTH JOINER',
  0x200e: 'LEFT-TO-RIGHT MARK',
  0x200f: 'RIGHT-TO-LEFT MARK',
  0x2028: 'LINE SEPARATOR',
  0x2029: 'PARAGRAPH SEPARATOR',
  0x202a: 'LEFT-TO-RIGHT EMBEDDING',
  0x202b: 'RIGHT-TO-LEFT EMBEDDING',
  0x202c: 'POP DIRECTIONAL FORMATTING',
  0x202d: 'LEFT-TO-RIGHT OVERRIDE',
  0x202e: 'RIGHT-TO-LEFT OVERRIDE',
  0x2060: 'WORD JOINER',
  0x2066: 'LEFT-TO-RIGHT ISOLATE',
  0x2067: 'RIGHT-TO-LEFT ISOLATE',
  0x2068: 'FIRST STRONG ISOLATE',
  0x2069: 'POP DIRECTIONAL ISOLATE',
  0xfeff: 'ZERO WIDTH NO-BREAK SPACE',
};

/** Every character of a file that readers cannot see, as such or escaped, with its name: “U+200B ZERO WIDTH SPACE”. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const all = [...text.matchAll(new RegExp(hidden, 'gv'))].map((match) => ({
    index: match.index,
    code: match[0].codePointAt(0),
  }));
  const escaped = [...text.matchAll(escape)].map((match) => ({
    index: match.index,
    code: codeOf(match.groups ?? {}),
  }));
  return [...all, ...escaped].flatMap(({ index, code }) => {
    const isHidden =
      code !== undefined && code <= 0x10ffff && hidden.test(String.fromCodePoint(code));
    return isHidden ? [{ index, name: nameOf(code) }] : [];
  });
}

function codeOf({ hex, short, reference, decimal, word }: Record<string, string | undefined>) {
  if (word !== undefined) return words[word.toLowerCase()];
  const digits = hex ?? short ?? reference;
  return digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
}

function nameOf(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return `${number} ${names[code] ?? (code < 0xa0 ? 'CONTROL CHARACTER' : 'an invisible character')}`;
}
