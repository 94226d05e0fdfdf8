// npm test: install what is missing, a browser included, then check, build and test everything.
import { install, run } from './prepare.mjs';

install();
run('npm', 'run', '--silent', 'browser');
run('npm', 'run', '--silent', 'check');
run('npm', 'run', '--silent', 'build');
run('npx', 'playwright', 'test', ...process.argv.slice(2));
