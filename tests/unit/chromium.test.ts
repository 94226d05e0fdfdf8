import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** What the search for a browser finds when only some files run, and CHROMIUM_PATH names one. */
function found(running: string[], chromiumPath = ''): string {
  const code = `
    import childProcess from 'node:child_process';
    import { syncBuiltinESMExports } from 'node:module';
    import { chromium } from '@playwright/test';
    childProcess.spawnSync = (path, [flag]) => ({
      status: flag === '--version' && ${JSON.stringify(running)}.includes(path) ? 0 : 1,
    });
    syncBuiltinESMExports();
    chromium.executablePath = () => '/playwright/chrome';
    const { chromiumLaunch } = await import('./scripts/chromium.ts');
    try { console.log(chromiumLaunch().executablePath); } catch (error) { console.log(error.message); }
  `;
  const { stdout, stderr } = spawnSync('node', ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...process.env, CHROMIUM_PATH: chromiumPath },
  });
  return (stdout + stderr).trim();
}

test('CHROMIUM_PATH comes before an installed browser, and that before Playwright’s own', () => {
  const all = ['/playwright/chrome', '/mine/chrome', '/usr/bin/chromium'];
  expect(found(all, '/mine/chrome')).toBe('/mine/chrome');
  expect(found(all)).toBe('/usr/bin/chromium');
  expect(found(all.slice(0, 2))).toBe('/playwright/chrome');
});

test('where none runs, both remedies are said', () => {
  expect(found([])).toMatch(
    /^No Chromium runs here\..*apt-get install chromium.*npx playwright install/,
  );
});

test('a CHROMIUM_PATH that does not run is said, and no other browser takes its place', () => {
  expect(found(['/usr/bin/chromium'], '/no/such')).toBe(
    'CHROMIUM_PATH is "/no/such". Expected the path of a Chromium that runs.',
  );
});
