import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

const all = `
  import { base, origin } from '#env/origin.ts';
  import { today } from '#env/today.ts';
  import '#env/drafts.ts';
  console.log(origin, base, today());
`;
const notice = `
  import { originNotice } from '#env/origin.ts';
  console.log(String(originNotice));
`;

/** What a command says that reads the settings: on the way out when it works, on the error side when not. */
function say(settings: Record<string, string>, code = all): string {
  const { stdout, stderr } = spawnSync('node', ['--input-type=module-typescript', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: '0', ...settings },
  });
  return stdout + stderr;
}

test('settings that are empty are as good as not set', () => {
  expect(say({ SITE_URL: '', BASE_PATH: '' })).toBe('https://notmycv.example / 1970-01-01\n');
});

test('a build without SITE_URL says what its canonical addresses are', () => {
  expect(say({ SITE_URL: '' }, notice)).toBe(
    'canonical addresses say https://notmycv.example: set SITE_URL\n',
  );
  expect(say({ SITE_URL: 'https://guide.example' }, notice)).toBe('undefined\n');
});

for (const [name, values] of Object.entries({
  SITE_URL: ['foo.example', 'https://foo.example/guide', 'https://foo.example/?', 'mailto:a@b.c'],
  BASE_PATH: ['https://foo.example/guide', '../guide', 'two words'],
  DRAFTS: ['yes', 'de'],
  SOURCE_DATE_EPOCH: ['abc', '2026-11-24', '-1', '999999999999'],
})) {
  for (const value of values) {
    test(`${name}=${value} is refused in one line that says what is expected`, () => {
      const said = say({ [name]: value });
      expect(said).toContain(`${name} is "${value}". Expected `);
      expect(said.trim().split('\n')).toHaveLength(1);
    });
  }
}
