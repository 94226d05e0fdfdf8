import { spawnSync } from 'node:child_process';
import { chromiumLaunch, findChromium } from './chromium.ts';

// Tests need a browser. Where none runs, it is installed: for root on Debian as its package, which brings
// the libraries along; elsewhere as Playwright's own, which needs no rights.
const isRoot = process.getuid?.() === 0;
if (!findChromium() && isRoot && spawnSync('apt-get', ['--version']).status === 0) {
  console.log('No Chromium here: installing Debian’s package (apt-get install chromium) …');
  for (const words of ['update', 'install -y --no-install-recommends chromium']) {
    const fault = aptFault(words);
    if (fault) console.error(fault);
  }
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

/** Runs apt-get and gives what went wrong, in its own words; undefined when nothing did. */
function aptFault(words: string): string | undefined {
  const { status, stderr, error } = spawnSync('apt-get', words.split(' '), {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status === 0) return undefined;
  return `apt-get ${words} failed: ${error?.message ?? stderr.trim()}`;
}
