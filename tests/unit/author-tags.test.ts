import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { authorTags, type AuthorTag, findTag } from '#domain/author-tags.ts';
import { ref } from '#domain/ref.ts';
import { type DeclaredTag, tag, words } from '#domain/tag.ts';

const docs = readFileSync('docs/writing.md', 'utf8');

/** The code in the first column of each row of the table of tags. */
const rows = [...docs.matchAll(/^\| (`<.*?) \|/gm)].map(([, cell = '']) => cell);

/** Every tag that the table shows, with its props. */
const shown = rows
  .flatMap((cell) => [...cell.matchAll(/<([A-Za-z]+)((?: [a-zA-Z]+="[^"]*")*) ?\/?>/g)])
  .map(([code, name = '', props = '']) => ({
    code,
    name,
    props: Object.fromEntries(
      [...props.matchAll(/([a-zA-Z]+)="([^"]*)"/g)].map((one) => one.slice(1)),
    ),
  }));

test('every tag has a row in docs/writing.md, and every row names a tag', () => {
  expect([...new Set(shown.map(({ name }) => name))].sort()).toEqual(
    Object.keys(authorTags).sort(),
  );
});

for (const { code, name, props } of shown) {
  test(`${code} is shown in docs/writing.md as its schema wants it`, () => {
    const result = findTag(name)?.props.safeParse(props);
    expect(result?.error?.issues ?? []).toEqual([]);
  });
}

test('docs/writing.md says which tags are inline', () => {
  const [, list = ''] = /^Inline tags \((.*?)\)/m.exec(docs) ?? [];
  const inline = Object.entries(authorTags).filter(([, { kind }]) => kind === 'inline');
  expect([...list.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort()).toEqual(
    inline.map(([name]) => name),
  );
});

test('a tag is declared with its kind, in tags and with props that there are', () => {
  // The compiler is what fails here: each line below must be an error.
  const mistakes = [
    // @ts-expect-error no kind
    tag({}, {}),
    // @ts-expect-error no such kind
    tag({}, { kind: 'inlined' }),
    // @ts-expect-error the anchor is none of its props
    tag({ id: words }, { kind: 'block', anchor: 'name' }),
    // @ts-expect-error props without a nature
    { props: tag({}, { kind: 'inline' }).props } satisfies DeclaredTag,
    // @ts-expect-error no such tag to stand in
    tag({}, { kind: 'block', in: 'Stepps' }) satisfies DeclaredTag<AuthorTag>,
    // @ts-expect-error no such tag to hold
    tag({}, { kind: 'block', holds: 'Stepp' }) satisfies DeclaredTag<AuthorTag>,
    // @ts-expect-error nothing of that kind has an id
    ref('sauce'),
  ];
  expect(mistakes).toHaveLength(7);
});
