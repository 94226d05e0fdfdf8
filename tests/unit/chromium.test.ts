import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

/** What the search for a browser finds when only some files exist, and CHROMIUM_PATH names one. */
function found(existing: string[], chromiumPath = ''): string {
  const code = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    import { chromium } from '@playwright/test';
    fs.existsSync = (path) => ${JSON.stringify(existing)}.includes(path);
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

test('an installed browser comes before CHROMIUM_PATH, and that before Playwright’s own', () => {
  const all = ['/playwright/chrome', '/mine/chrome', '/usr/bin/chromium'];
  expect(found(all, '/mine/chrome')).toBe('/usr/bin/chromium');
  expect(found(all.slice(0, 2), '/mine/chrome')).toBe('/mine/chrome');
  expect(found(all.slice(0, 1), '/mine/chrome')).toBe('/playwright/chrome');
});

test('where there is none, both remedies are said, and what CHROMIUM_PATH got wrong', () => {
  expect(found([])).toMatch(
    /^No Chromium here\..*apt-get install chromium.*npx playwright install/,
  );
  expect(found([], '/no/such')).toMatch(/^CHROMIUM_PATH is "\/no\/such".*No Chromium here\./);
});
