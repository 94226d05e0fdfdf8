import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, discard } from '../content/broken-copy.ts';
import { parsePage } from '../html.ts';

const built = (root: string, path: string) =>
  parsePage(readFileSync(join(root, path, 'index.html'), 'utf8')).body.textContent;

/** What the guide says of its evidence while nothing was seen on LinkedIn's own screens, by page. */
const untrueOnceSeen = {
  'dist/en/method': 'Nothing in this edition has this mark.',
  'dist/fr/methode': 'ne porte cette mention.',
  'dist/en/sources': 'We opened none of these pages live.',
  'dist/fr/sources': 'Nous n’avons consulté aucune de ces pages en ligne.',
};

// The recipe of CONTRIBUTING.md, as it is written there.
test('the first label that is seen on screen makes no sentence of the guide untrue', () => {
  test.setTimeout(180_000);
  const copy = copyProject();
  try {
    for (const [page, words] of Object.entries(untrueOnceSeen)) {
      expect(built(process.cwd(), page)).toContain(words);
    }
    const labels = 'content/facts/labels.yml';
    const sources = 'content/facts/sources.yml';
    copy.write(
      sources,
      `${copy.read(sources)}
own-screen:
  described:
    fr: Un écran de LinkedIn, vu par l’un de nous
    en: A screen of LinkedIn, seen by one of us
  language: en
  publisher: LinkedIn
  published: 2026-11-24
  grade: primary
`,
    );
    copy.write(
      labels,
      `${copy.read(labels)}
seen-label:
  words:
    en:
      - text: Something seen
        evidence: on-screen
        confirmed: 2026-11-24
        sources: [own-screen]
`,
    );

    const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
      cwd: copy.root,
      encoding: 'utf8',
    });

    expect(status, stdout + stderr).toBe(0);
    for (const [page, words] of Object.entries(untrueOnceSeen)) {
      expect(built(copy.root, page)).not.toContain(words);
    }
    expect(built(copy.root, 'dist/en/linkedins-words')).toContain('Something seen');
  } finally {
    discard(copy);
  }
});
