import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { editorSchemas } from '#domain/editor-schemas.ts';
import { copyFixture, discard } from '../content/broken-copy.ts';

for (const { file, path, json } of editorSchemas) {
  test(`${file} underlines nothing in what the content check accepts, and an unknown field`, () => {
    const schema = z.fromJSONSchema(json);
    const yaml = globSync(path);
    expect(yaml.length).toBeGreaterThan(0);
    for (const one of yaml) {
      const { error } = schema.safeParse(parse(readFileSync(one, 'utf8')));
      expect(error?.issues ?? [], one).toEqual([]);
    }
    expect(schema.safeParse({ 'a-slip': { 'of-the': 'pen' } }).success).toBe(false);
  });
}

test('npm run check says which schema is old and which file names none, and npm run format cures it', () => {
  const copy = copyFixture('src', 'scripts', 'node_modules', 'package.json');
  const schemas = (...words: string[]) =>
    spawnSync(
      'node',
      ['--preserve-symlinks', '--preserve-symlinks-main', 'scripts/write-schemas.ts', ...words],
      { cwd: copy.root, encoding: 'utf8' },
    );
  try {
    copy.redraw();
    expect(schemas().status).toBe(0);
    expect(copy.read('content/regions/ch/region.yml')).toMatch(
      /^# yaml-language-server: \$schema=\.\.\/\.\.\/schemas\/region-cards\.json\n/,
    );
    expect(schemas('--check')).toMatchObject({ status: 0, stderr: '' });
    expect(copy.faults()).toEqual([]);

    copy.replace('content/schemas/labels.json', '"minItems": 1', '"minItems": 2');
    copy.replace('content/publication.yml', 'schemas/publication', 'schemas/pubication');
    const { status, stderr } = schemas('--check');
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([
      'content/schemas/labels.json:1:1  The schema is older than src/domain. npm run format writes it.',
      'content/publication.yml:1:1  The first line does not name the schema content/schemas/publication.json. npm run format writes it.',
    ]);
    schemas();
    expect(schemas('--check').status).toBe(0);
    expect(copy.read('content/publication.yml').match(/yaml-language-server/g)).toHaveLength(1);
  } finally {
    discard(copy);
  }
});
