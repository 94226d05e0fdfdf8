import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import manifest from '../../package.json' with { type: 'json' };

const docs = ['README.md', 'CONTRIBUTING.md', 'content/facts/README.md', ...globSync('docs/*.md')];

/** Languages and pages that recipes add, as an example. */
const examples = /(?<=[/])(es|de-CH)(?=[./]|$)/g;

/** Paths from the root as docs name them, with what stands for any name as in a glob: `content/articles/<key>/`. */
const pathsIn = (text: string) =>
  [...text.matchAll(/`((?:content|docs|public|scripts|src|tests)\/[^`\s]*)`/g)].map(
    ([, path = '']) => path.replace(/<\w+>/g, '*').replace(examples, '*').replace(/\/$/, ''),
  );

/** Whether a path exists as it stands, or as a pattern. Brackets are part of the names of Astro's routes. */
const exists = (path: string) => existsSync(path) || globSync(path).length > 0;

for (const file of docs) {
  const text = readFileSync(file, 'utf8');

  test(`${file} names files and folders that exist`, () => {
    expect(pathsIn(text).filter((path) => !exists(path))).toEqual([]);
  });

  test(`${file} links to files and headings that exist`, () => {
    const dead = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)].filter(
      ([, path = '', heading]) => {
        const target = path ? join(dirname(file), path) : file;
        if (!existsSync(target)) return true;
        if (!heading) return false;
        const headings = readFileSync(target, 'utf8').match(/^#+ .*$/gm) ?? [];
        return !headings.some(
          (one) => one.replace(/^#+ /, '').toLowerCase().replaceAll(' ', '-') === heading,
        );
      },
    );
    expect(dead.map(([link]) => link)).toEqual([]);
  });

  test(`${file} names commands that exist`, () => {
    const commands = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name);
    expect(
      commands.filter((name) => !Object.keys(manifest.scripts).includes(String(name))),
    ).toEqual([]);
  });
}

test('docs/architecture.md names functions where they are', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const named = [...text.matchAll(/`(\w+)\(\)` in `([^`]+)`/g)];
  expect(named.length).toBeGreaterThan(5);
  const wrong = named.filter(
    ([, name = '', file = '']) =>
      !new RegExp(`^export (async )?function ${name}\\b`, 'm').test(readFileSync(file, 'utf8')),
  );
  expect(wrong.map(([found]) => found)).toEqual([]);
});

test('docs/architecture.md has at most 60 lines, and a row for every folder of src', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  for (const folder of globSync('src/*/'))
    expect(text).toContain(`\`${folder.replace(/\/$/, '')}\``);
});
