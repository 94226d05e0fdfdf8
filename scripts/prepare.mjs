// Runs on whatever Node the machine has, before anything is installed: so no TypeScript here.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Runs a command in the open and ends this process with its exit code when it fails. */
export function run(command, ...args) {
  const { status, error } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Installs the packages of a folder when one is missing or the lockfile has changed since.
 * @param withDev whether the development packages are needed, whatever NODE_ENV or npm's settings leave out
 */
export function install(folder, withDev = false) {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const needed = Object.keys({ ...dependencies, ...(withDev ? devDependencies : {}) });
  const modified = (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const isInstalled =
    modified('node_modules/.package-lock.json') >= modified('package-lock.json') &&
    needed.every((name) => existsSync(join(folder, 'node_modules', name)));
  if (isInstalled) return;
  const dev = withDev ? ['--include=dev'] : [];
  run('npm', 'ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel=error', ...dev);
}

/** Ends this process, with the remedy, when the `node` that commands run on is too old for them. */
export function requireNode() {
  const { stdout } = spawnSync('node', ['--version'], { encoding: 'utf8' });
  const [major, minor] = (stdout ?? '').slice(1).split('.').map(Number);
  // 24.2 runs TypeScript and knows `import.meta.main`.
  if (major > 24 || (major === 24 && minor >= 2)) return;
  const found = stdout?.trim() || 'none that starts';
  console.error(
    `Node 24.2 or later is needed, and here is ${found}. The package "node" brings it, unless install scripts (ignore-scripts) or optional packages (omit=optional) are off or it has none for this system. Run: npm ci --ignore-scripts=false --include=optional, or install Node 24 yourself.`,
  );
  process.exit(1);
}
