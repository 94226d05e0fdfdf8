// npm start: install what is missing, build the site, serve it.
import { install, run } from './prepare.mjs';

install();
run('npm', 'run', '--silent', 'build');
run('npm', 'run', '--silent', 'serve');
