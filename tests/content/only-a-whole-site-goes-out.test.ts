import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
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
    const copy = copyProject('public', 'node_modules');
    try {
      const at = (file: string) => join(copy.root, file);
      for (const code of [
        'src',
        'scripts',
        'package.json',
        'astro-i18next.config.cjs',
        'tsconfig.json',
      ]) {
        cpSync(code, at(code), { recursive: true });
      }
      cpSync('astro.config.mjs', at('site.config.mjs'));
      // A cache of its own, but for the pictures: two builds would overwrite each other's content store.
      const pictures = 'node_modules/.astro/assets';
      if (existsSync(pictures)) cpSync(pictures, at('cache/assets'), { recursive: true });
      copy.write(
        'astro.config.mjs',
        `import { writeFileSync } from 'node:fs';
        import site from './site.config.mjs';
        const mishap = { name: 'mishap', hooks: { ${hook} } };
        export default { ...site, cacheDir: './cache', integrations: [...site.integrations, mishap] };`,
      );
      mkdirSync(at('dist'));
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
