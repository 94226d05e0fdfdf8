import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { type Copy, copyFixture, discard, project } from './broken-copy.ts';

const file = 'content/publication.yml';
const placeholders = ['hello@notmycv.example', 'https://issues.notmycv.example/'];

/** What the check, or the build, says of a copy for a site at an origin, and whether it lets it out. */
function say(copy: Copy, command: string, SITE_URL: string) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--preserve-symlinks', '--preserve-symlinks-main', command],
    { cwd: copy.root, encoding: 'utf8', env: { ...process.env, SITE_URL } },
  );
  return { isClean: status === 0, faults: stderr.trim().split('\n'), said: stdout + stderr };
}

for (const command of ['scripts/check-content.ts', 'scripts/build.ts']) {
  test(`${command} lets no placeholder out to readers`, () => {
    const copy = copyFixture(...project);
    try {
      const [contact, issues] = placeholders.map((words) => copy.replace(file, words, words));
      const { isClean, faults, said } = say(copy, command, 'https://pasmoncv.fr');
      expect(isClean, said).toBe(false);
      expect(faults).toHaveLength(2);
      expect(faults[0]).toContain(`${file}:${contact?.line}:${contact?.column}  "contact" is`);
      expect(faults[0]).toContain('Write here where readers of that site reach');
      expect(faults[1]).toContain(`${file}:${issues?.line}:${issues?.column}  "issues" is`);
    } finally {
      discard(copy);
    }
  });
}

test('real addresses may go out, and placeholders stay good for examples and for one’s own machine', () => {
  const copy = copyFixture(...project);
  try {
    const clean = (origin: string) => say(copy, 'scripts/check-content.ts', origin).isClean;
    for (const origin of ['', 'https://guide.example', 'http://localhost:8080', 'http://127.0.0.1'])
      expect(clean(origin), origin).toBe(true);
    copy.replace(file, 'hello@notmycv.example', 'bonjour@pasmoncv.fr');
    expect(clean('https://pasmoncv.fr'), 'one of the two is still a placeholder').toBe(false);
    copy.replace(file, 'https://issues.notmycv.example/', 'https://codeberg.org/pas/mon-cv');
    expect(clean('https://pasmoncv.fr')).toBe(true);
  } finally {
    discard(copy);
  }
});
