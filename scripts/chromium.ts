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

/** Where an installed browser stands on Linux and macOS. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The path of a Chromium on this machine, or undefined when there is none.
 * An installed one comes first, then the one that CHROMIUM_PATH names, then Playwright's own.
 */
export function findChromium(): string | undefined {
  const places = [...installed, process.env['CHROMIUM_PATH'], chromium.executablePath()];
  return places.find((place) => place && existsSync(place));
}

/** What is wrong with CHROMIUM_PATH, or undefined when nothing is. */
export function chromiumPathFault(): string | undefined {
  const path = process.env['CHROMIUM_PATH'];
  if (!path || existsSync(path)) return undefined;
  return `CHROMIUM_PATH is "${path}", where nothing is. Expected the path of a Chromium.`;
}

/** How to launch that Chromium. Throws, with the remedy, when there is none. */
export function chromiumLaunch(): LaunchOptions {
  const executablePath = findChromium();
  if (!executablePath) {
    const remedy =
      'No Chromium here. Install one (Debian: apt-get install chromium; elsewhere: npx playwright install chromium) or name it in CHROMIUM_PATH.';
    throw new Error([chromiumPathFault(), remedy].filter(Boolean).join(' '));
  }
  return { executablePath, args: process.getuid?.() === 0 ? [...asRoot, ...quiet] : quiet };
}
