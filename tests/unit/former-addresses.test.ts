import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, discard } from '../content/broken-copy.ts';

test('a link that was shared before a slug, a key and a step were renamed still leads there', () => {
  test.setTimeout(180_000);
  const copy = copyProject();
  try {
    const built = (path: string) =>
      readFileSync(join(copy.root, 'dist', path, 'index.html'), 'utf8');
    const former = {
      pages: { brief: 'short' },
      paths: { '/fr/en-bref/': 'short' },
      anchors: { setting: { 'web-open-the-menu': 'web-open-menu' } },
    };
    copy.replace('content/ui/addresses.json', '"en-bref"', '"resume"');
    copy.write('content/ui/former.json', JSON.stringify(former));
    copy.replace('content/ui/published.json', '{', '{ "brief": { "paths": [], "anchors": [] },');

    const { status, stdout, stderr } = spawnSync('node', ['scripts/build.ts'], {
      cwd: copy.root,
      encoding: 'utf8',
    });

    expect(status, stdout + stderr).toBe(0);
    const moved = built('fr/en-bref');
    expect(moved).toContain('<html lang="fr"');
    expect(moved).toContain('href="/fr/resume/"');
    expect(moved).toContain('noindex');
    expect(built('go/brief')).toContain('href="/en/in-short/"');
    expect(built('go/setting/web-open-the-menu')).toContain(
      'href="/fr/refuser/reglage/#web-open-menu"',
    );
    expect(built('fr/refuser/reglage')).toContain('<span id="web-open-the-menu">');
    expect(readFileSync(join(copy.root, 'dist/_redirects'), 'utf8').split('\n')).toEqual([
      '/fr/en-bref/ /fr/resume/ 301',
      '/go/brief/ /go/short/ 301',
      '/go/setting/web-open-the-menu/ /go/setting/web-open-menu/ 301',
      '',
    ]);
    expect(readFileSync(join(copy.root, 'dist/sitemap.xml'), 'utf8')).not.toContain('en-bref');
    expect(existsSync(join(copy.root, 'dist/fr/resume/index.html'))).toBe(true);
  } finally {
    discard(copy);
  }
});
