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
  if (!isFresh) run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
}
