import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, discard } from './broken-copy.ts';

/** What goes wrong after the check, as a hook of Astro, and what the build then says. */
const mishaps = {
  'Astro fails': [
    "'astro:build:start': () => { throw new Error('no space left'); }",
    'no space left',
  ],
  'a page has another style': [
    "'astro:build:done': ({ dir }) => writeFileSync(new URL('odd.html', dir), '<head><style>b{}</style>')",
    'Every page must have the same one <style>',
  ],
} as const;

for (const [mishap, [hook, says]] of Object.entries(mishaps)) {
  test(`the old site stays, whole, when ${mishap} after the check`, () => {
    test.setTimeout(180_000);
    const copy = copyProject(hook);
    try {
      const at = (file: string) => join(copy.root, file);
      copy.write('dist/index.html', 'the old site');

      const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
        cwd: copy.root,
        encoding: 'utf8',
      });

      expect(status, stdout + stderr).toBe(1);
      expect(stderr).toContain(says);
      expect(stderr).toContain('dist/ is as it was');
      expect(readdirSync(at('dist'))).toEqual(['index.html']);
      expect(readFileSync(at('dist/index.html'), 'utf8')).toBe('the old site');
      expect(existsSync(at('dist.next'))).toBe(false);
    } finally {
      discard(copy);
    }
  });
}
