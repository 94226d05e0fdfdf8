import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, discard } from './broken-copy.ts';

const project = [
  'src',
  'scripts',
  'public',
  'node_modules',
  'package.json',
  'astro.config.mjs',
  'astro-i18next.config.cjs',
  'tsconfig.json',
];

for (const command of ['scripts/check-content.ts', 'scripts/build.ts']) {
  test(`${command} lists every fault in one run, and leaves the old site in place`, () => {
    const copy = copyProject(...project);
    try {
      mkdirSync(join(copy.root, 'dist'));
      writeFileSync(join(copy.root, 'dist/index.html'), 'the old site');
      copy.replace('content/walkthroughs/setting/en.mdx', '<Label ', '<Lable ');
      copy.replace('content/articles/about/fr.mdx', 'summary:', 'sumary:');
      copy.replace('content/ui/addresses.json', '"formulaire-opposition"', '"reglage"');
      copy.remove('content/regions/ch/en.mdx');

      const { status, stderr } = spawnSync(
        'node',
        ['--preserve-symlinks', '--preserve-symlinks-main', command],
        { cwd: copy.root, encoding: 'utf8' },
      );

      expect(status, stderr).toBe(1);
      expect(stderr).toContain('<Lable> is not a tag of the guide');
      expect(stderr).toContain('The field "sumary" is unknown');
      expect(stderr).toContain('Two pages share the address');
      expect(stderr).toContain('The page "ch" has no "en" version');
      expect(existsSync(join(copy.root, 'dist.next'))).toBe(false);
      expect(existsSync(join(copy.root, 'dist/index.html'))).toBe(true);
    } finally {
      discard(copy);
    }
  });
}
