import { spawnSync } from 'node:child_process';
import { chromiumLaunch, findChromium } from './chromium.ts';

// Tests need a browser. Where none stands, Debian's package is the one that needs no download of its own.
const isRoot = process.getuid?.() === 0;
if (!findChromium() && isRoot && spawnSync('apt-get', ['--version']).status === 0) {
  console.log('Installing Chromium from Debian …');
  const silent = { stdio: 'ignore' } as const;
  spawnSync('apt-get', ['update'], silent);
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], silent);
}

try {
  chromiumLaunch();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
