// Every npm command starts here, on whatever Node the machine has: plain JavaScript, nothing imported that
// has to be installed first.
import { install, requireNode, run } from './prepare.mjs';

const tools = 'scripts/bench/tools';
const browser = ['node', 'scripts/browser.ts'];
const check = ['node', 'scripts/check.ts'];
const build = ['node', 'scripts/build.ts'];
const toolTests = ['node', '--test', '--test-reporter=dot', `${tools}/*.test.ts`];

/** What each command runs, one after the other until one fails. What follows the command goes to the last. */
const commands = {
  start: [build, ['node', 'scripts/serve.ts']],
  dev: [['astro', 'dev']],
  build: [build],
  serve: [['node', 'scripts/serve.ts']],
  check: [check],
  'check:content': [['node', 'scripts/check-content.ts']],
  'check:spelling': [['node', 'scripts/check-spelling.ts']],
  test: [browser, check, build, ['playwright', 'test']],
  format: [
    ['node', 'scripts/format-words.ts'],
    ['node', 'scripts/list-addresses.ts'],
    ['node', 'scripts/write-schemas.ts'],
    ['prettier', '--write', '--log-level', 'warn', '.'],
  ],
  new: [['node', 'scripts/new.ts']],
  screens: [browser, ['node', 'scripts/screens.ts']],
  bench: [toolTests, browser, build, ['node', 'scripts/bench/bench.ts']],
  readability: [toolTests, ['node', 'scripts/bench/readability.ts']],
};

/** Commands that need no development packages, so that a host may leave them out. */
const lean = ['start', 'dev', 'build', 'serve', 'check:content', 'new'];
const withTools = ['bench', 'readability'];

const [command, ...further] = process.argv.slice(2);
const steps = commands[command];
if (!steps) {
  console.error(`"${command}" is no command. Expected one of ${Object.keys(commands).join(', ')}.`);
  process.exit(1);
}

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Astro's server would detach by itself where it takes its terminal for an agent's.
process.env.ASTRO_DEV_BACKGROUND = '0';

// An author sees what is not whole yet; DRAFTS=0 hides it.
if (command === 'dev') process.env.DRAFTS ??= '1';

install('.', !lean.includes(command));
if (withTools.includes(command)) install(tools);
requireNode();
steps.forEach((step, place) => run(...step, ...(place === steps.length - 1 ? further : [])));
