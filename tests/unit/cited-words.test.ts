import { expect, test } from '@playwright/test';
import { citedWords } from '#check/text/cited-words.ts';
import { readMdx } from '#check/read/mdx-file.ts';

const groups = {
  'One.<Cite id="a" /><Cite id="b" /> Two.<Cite id="c" />': ['One.: a b', 'Two.: c'],
  'One<Cite id="a" />, <Cite id="b" />.': ['One: a b'],
  'One<Cite id="a" /> <Label id="me" /><Cite id="b" />': ['One: a', ': b'],
  'One. <PageLink page="setting">Two</PageLink>.<Cite id="a" /> Three.': ['One. Two.: a'],
  'One.': [],
};
for (const [text, expected] of Object.entries(groups)) {
  test(`“${text}” has its words by the cites that bear them`, () => {
    const found = readMdx('', `---\n---\n\n${text}`)
      .blocks.flatMap((block) => citedWords(block))
      .map(
        ({ words, cites }) => `${words.trim()}: ${cites.map(({ props }) => props['id']).join(' ')}`,
      );
    expect(found).toEqual(expected);
  });
}
