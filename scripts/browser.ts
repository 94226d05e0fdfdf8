import { spawnSync } from 'node:child_process';
import { chromiumLaunch, chromiumPathFault, findChromium } from './chromium.ts';

// Tests need a browser. Where none stands, it is installed: by root on Debian as its package, which brings
// the libraries along; by anybody else as Playwright's own, which needs no rights.
const fault = chromiumPathFault();
if (fault) console.error(fault);

const isRoot = process.getuid?.() === 0;
if (!findChromium() && isRoot && spawnSync('apt-get', ['--version']).status === 0) {
  console.log('No Chromium here: installing Debian’s package (apt-get install chromium) …');
  const silent = { stdio: 'ignore' } as const;
  spawnSync('apt-get', ['update'], silent);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], silent);
}

if (!findChromium()) {
  console.log('No Chromium here: fetching Playwright’s own (npx playwright install chromium) …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' });
}

try {
  chromiumLaunch();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
