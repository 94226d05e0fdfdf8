import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Copy, copyProject, discard } from '../content/broken-copy.ts';

// Another language has a test of its own: third-language.test.ts.
test('a label, a step with a new picture and a region need files in content/, and no code', () => {
  test.setTimeout(300_000);
  const copy = copyProject();
  try {
    addLabel(copy);
    addStep(copy);
    addRegion(copy);

    const screens = run(copy, 'scripts/screens.ts');
    expect(screens.trim()).toBe('content/screens: 4 drawn, 116 as they were, 0 removed');
    expect(copy.faults()).toEqual([]);

    run(copy, 'scripts/build.ts');
    const page = (path: string) => readFileSync(join(copy.root, 'dist', path), 'utf8');
    for (const { path, words, alt, regions, region } of [
      {
        path: 'fr/proteger/double-verification',
        words: 'Un mot nouveau',
        alt: 'La ligne « Un mot nouveau » est entourée.',
        regions: 'fr/regions',
        region: /\/fr\/regions\/japon\/[^>]*>Japon</,
      },
      {
        path: 'en/protect/two-step',
        words: 'A new word',
        alt: 'The line “A new word” is outlined.',
        regions: 'en/regions',
        region: /\/en\/regions\/japan\/[^>]*>Japan</,
      },
    ]) {
      const step = page(`${path}/index.html`);
      expect(step).toMatch(/id="?web-look-again/);
      expect(step).toContain(`alt="${alt}"`);
      expect(step).toContain(`${words}</`);
      expect(page(`${regions}/index.html`)).toMatch(region);
    }
    expect(page('fr/regions/japon/index.html')).toMatch(/<title>LinkedIn au Japon/);
    expect(page('go/two-step/web-look-again/index.html')).toContain('web-look-again');
    expect(page('fr/refuser/reglage/index.html')).toMatch(/id="?region-jp/);
    expect(page('sitemap.xml')).toContain('/en/regions/japan/');
    expect(page('go/jp/index.html')).toContain('/fr/regions/japon/');
  } finally {
    discard(copy);
  }
});

function addLabel({ replace }: Copy): void {
  const wording = (language: string, text: string) =>
    [`    ${language}:`, `      - text: ${text}`, '        evidence: reported'].join('\n') +
    "\n        confirmed: '2026-09-02'\n        sources: [setting-live-2026]\n";
  const words = wording('en', 'A new word') + wording('fr', 'Un mot nouveau');
  replace('content/facts/labels.yml', 'me:\n', `new-word:\n  words:\n${words}me:\n`);
}

function addStep({ replace }: Copy): void {
  const folder = 'content/walkthroughs/two-step';
  const step = '    - id: web-look-again\n      labels: [new-word]\n      screen: look-again\n';
  const last = '    - id: web-turn-on-two-step\n';
  replace(`${folder}/walkthrough.yml`, last, step + last);
  for (const [locale, title, text] of [
    ['fr', 'Regardez encore', 'Choisissez :'],
    ['en', 'Look again', 'Choose:'],
  ] as const) {
    const next = '<Step id="web-turn-on-two-step"';
    const added = `<Step id="web-look-again" title="${title}">\n\n${text}\n\n</Step>\n\n`;
    replace(`${folder}/${locale}.mdx`, next, added + next);
  }
  const screen = [
    'web-look-again:',
    '  shape: list',
    '  above: two-step-verification',
    '  ringed: new-word',
    '  alt:',
    "    fr: 'La ligne « {{new-word}} » est entourée.'",
    "    en: 'The line “{{new-word}}” is outlined.'",
  ];
  const other = 'web-two-step-page:\n';
  replace('content/screens/screens.yml', other, `${screen.join('\n')}\n\n${other}`);
}

function addRegion({ replace, write }: Copy): void {
  for (const [locale, name, inRegion, note, slug, other] of [
    ['fr', 'Japon', 'au Japon', 'Voyez la page.', 'japon', 'ailleurs'],
    ['en', 'Japan', 'in Japan', 'See the page.', 'japan', 'elsewhere'],
  ] as const) {
    const text = readFileSync(`content/regions/elsewhere/${locale}.mdx`, 'utf8')
      .replace(/^name: .*$/m, `name: ${name}`)
      .replace(/^inRegion: .*$/m, `inRegion: ${inRegion}`)
      .replace(/^title: .*$/m, `title: LinkedIn ${inRegion}`);
    write(`content/regions/jp/${locale}.mdx`, text);
    replace(
      'content/ui/addresses.json',
      `"elsewhere": "${other}"`,
      `"jp": "${slug}", "elsewhere": "${other}"`,
    );
    const last = '<RegionNote region="elsewhere">';
    const added = `<RegionNote region="jp">\n\n${note}\n\n</RegionNote>\n\n`;
    replace(`content/walkthroughs/setting/${locale}.mdx`, last, added + last);
  }
  write('content/regions/jp/region.yml', readFileSync('content/regions/elsewhere/region.yml'));
}

/** Runs one of the project's commands in a copy, and gives what it prints. */
function run({ root }: Copy, command: string): string {
  const { status, stdout, stderr } = spawnSync('node', [command], { cwd: root, encoding: 'utf8' });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}
