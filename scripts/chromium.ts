import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from '@playwright/test';

const asRoot = ['--no-sandbox', '--disable-gpu'];
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Where a browser may stand, in the order in which we look. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  process.env['CHROMIUM_PATH'],
  chromium.executablePath(),
];

/** The path of a Chromium on this machine, or undefined when there is none. */
export function findChromium(): string | undefined {
  return places.find((place) => place && existsSync(place));
}

/** How to launch that Chromium. Throws, with the remedy, when there is none. */
export function chromiumLaunch(): LaunchOptions {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error(
      'No Chromium here. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name it in CHROMIUM_PATH.',
    );
  }
  return { executablePath, args: process.getuid?.() === 0 ? [...asRoot, ...quiet] : quiet };
}
