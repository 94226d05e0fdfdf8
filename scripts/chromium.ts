import { spawnSync } from 'node:child_process';
import { chromium, type LaunchOptions } from '@playwright/test';
import { fromEnvironment } from '#env/environment.ts';

const asRoot = ['--no-sandbox', '--disable-gpu'];
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Where an installed browser stands on Linux and macOS. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Tells whether a browser runs: Ubuntu's `/usr/bin/chromium-browser` may only ask for a snap. */
function runs(path: string): boolean {
  return spawnSync(path, ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * The path of a Chromium that runs on this machine, or undefined when there is none: the one that
 * CHROMIUM_PATH names, an installed one, or Playwright's own. A CHROMIUM_PATH that does not run ends the
 * command with one line.
 */
export function findChromium(): string | undefined {
  const named = fromEnvironment(
    'CHROMIUM_PATH',
    (path) => (runs(path) ? path : undefined),
    'the path of a Chromium that runs.',
  );
  return named ?? [...installed, chromium.executablePath()].find(runs);
}

/** How to launch that Chromium. Throws, with the remedy, when there is none. */
export function chromiumLaunch(): LaunchOptions {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error(
      'No Chromium runs here. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name it in CHROMIUM_PATH.',
    );
  }
  return { executablePath, args: process.getuid?.() === 0 ? [...asRoot, ...quiet] : quiet };
}
