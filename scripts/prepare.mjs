// Runs on whatever Node the machine has, before anything is installed: hence no TypeScript here.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Runs a command in the open and ends this process with its exit code when it fails. */
export function run(command, ...args) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

const installed = 'node_modules/.package-lock.json';

/** Installs what is missing: all of it on a fresh clone, nothing when the lockfile has not moved since. */
export function install() {
  const isFresh =
    existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
  // Not `npm ci`: it refuses a lockfile that lacks a package for some other platform, and npm leaves
  // those out that its registry did not have when the lockfile was written (npm/cli#4828).
  if (!isFresh) run('npm', 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error');
}
