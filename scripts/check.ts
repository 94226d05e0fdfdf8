import { spawnSync } from 'node:child_process';

// npm run check: all of them, whatever the others find, so that one run shows everything.
const checks = [
  ['node', 'scripts/check-content.ts'],
  ['node', 'scripts/check-spelling.ts'],
  ['node', 'scripts/list-addresses.ts', '--check'],
  ['node', 'scripts/write-schemas.ts', '--check'],
  ['oxlint'],
  ['knip', '--no-progress', '--treat-config-hints-as-errors'],
  ['astro', 'check'],
  ['prettier', '--check', '--log-level', 'warn', '.'],
] as const;

for (const [command, ...args] of checks) {
  // npm puts node_modules/.bin on the path; Windows finds its commands through a shell only.
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exitCode = 1;
}
