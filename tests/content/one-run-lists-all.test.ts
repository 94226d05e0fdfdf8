import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyFixture, discard, project } from './broken-copy.ts';

const commands = [
  'scripts/check-content.ts',
  'scripts/build.ts',
  'node_modules/astro/bin/astro.mjs build',
];

for (const command of commands) {
  test(`${command} lists every fault in one run, builds nothing, and leaves the old site`, () => {
    test.setTimeout(60_000);
    const copy = copyFixture(...project);
    try {
      const { replace, write, remove } = copy;
      mkdirSync(join(copy.root, 'dist'));
      write('dist/index.html', 'the old site');

      const setting = 'content/walkthroughs/setting';
      const home = 'content/articles/home';
      remove('content/regions/ch/en.mdx');
      replace(`${setting}/en.mdx`, '</Does>', '</Dose>');
      replace('content/facts/labels.yml', 'text: Settings', 'text: Options');
      const expected: [{ file: string; line: number; column: number }, string][] = [
        [{ file: 'content/regions/ch/en.mdx', line: 1, column: 1 }, 'has no "en" version'],
        [replace(`${setting}/fr.mdx`, '<Label id="me"', '<Label id="mee"'), 'The label "mee"'],
        [
          replace(`${setting}/fr.mdx`, '<Cite id="help-page"', '<Cite id="help"'),
          'The source "help"',
        ],
        [
          replace(`${setting}/fr.mdx`, '<Screen id="switch-off"', '<Screen id="off"'),
          'The screen "off" is unknown',
        ],
        [
          replace(`${setting}/fr.mdx`, '<RegionNote region="ch"', '<RegionNote region="sh"'),
          'The region "sh" is unknown',
        ],
        [
          replace(`${setting}/en.mdx`, '<Step id="web-switch-off"', '<Step id="web-turn-off"'),
          'found "web-turn-off"',
        ],
        [
          replace(`${setting}/en.mdx`, '<Step id="app-open-menu"', '<Step id="app-open"'),
          'found "app-open"',
        ],
        [
          replace(`${setting}/en.mdx`, '<Section id="steps"', '<Section id="the-steps"'),
          '<Section id="the-steps"> here',
        ],
        [
          replace(`${setting}/en.mdx`, '<Section id="check"', '<Section id="the-check"'),
          '<Section id="the-check"> here',
        ],
        [replace(`${setting}/en.mdx`, '<Does>', '<Dose>'), '<Dose> is not a tag'],
        [replace('content/ui/addresses.json', '"formulaire"', '"reglage"'), 'share the address'],
        [
          replace(
            'content/screens/manifest.json',
            '"web-menu.en.light.png"',
            '"web-menu.en.light.png"',
          ),
          'older than its inputs',
        ],
        [replace(`${home}/fr.mdx`, 'summary:', 'sumary:'), 'The field "sumary" is unknown'],
        [replace(`${home}/en.mdx`, '<PageLink page=', '<PageLink pages='), 'has no "pages"'],
        [replace(`${home}/en.mdx`, '<WaysToSayNo />', '<Dors />'), '<Dors> is not a tag'],
        [replace('content/ui/en/site.json', '"Skip to the text"', '3'), 'must be text'],
        [replace('content/facts/settings.yml', 'me\n', '@me\n'), 'Invalid YAML: '],
      ];

      const { status, stdout, stderr } = spawnSync(
        'node',
        ['--preserve-symlinks', '--preserve-symlinks-main', ...command.split(' ')],
        { cwd: copy.root, encoding: 'utf8' },
      );

      expect(status, stdout + stderr).toBe(1);
      const lines = stderr.trim().split('\n');
      for (const [{ file, line, column }, says] of expected) {
        const start = `${file}:${line}:${column}  `;
        expect(
          lines.filter((words) => words.startsWith(start) && words.includes(says)),
          stderr,
        ).toHaveLength(1);
      }
      expect(lines.filter((words) => !/^content\/\S+:\d+:\d+ {2}\S/.test(words))).toEqual([]);
      expect(existsSync(join(copy.root, 'dist.next'))).toBe(false);
      expect(readFileSync(join(copy.root, 'dist/index.html'), 'utf8')).toBe('the old site');
    } finally {
      discard(copy);
    }
  });
}
