import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '#check/read/content.ts';
import { currentAddresses } from '#check/read/current-addresses.ts';
import { publishedAddresses } from '#domain/published.ts';

// npm run format adds new paths and anchors to the list of published ones, and removes none: readers have shared
// them. With --check, in npm run check, it only says what the list lacks.
const file = 'content/ui/published.json';
const listed = existsSync(file)
  ? publishedAddresses.parse(JSON.parse(readFileSync(file, 'utf8')))
  : {};
const current = currentAddresses(readContent(process.cwd()));
const missing: string[] = [];
const union = (ever: string[] = [], today: string[] = [], where = '') => {
  const added = today.filter((one) => !ever.includes(one));
  missing.push(...added.map((one) => where + one));
  return [...ever, ...added];
};
const grown = Object.fromEntries(
  [...new Set([...Object.keys(current), ...Object.keys(listed)])].map((key) => {
    const [ever, today] = [listed[key], current[key]];
    const paths = union(ever?.paths, today?.paths);
    return [key, { paths, anchors: union(ever?.anchors, today?.anchors, `${key} #`) }];
  }),
);

if (missing.length > 0 && process.argv.includes('--check')) {
  console.error(
    `${file}:1:1  The list of published addresses lacks ${missing.join(', ')}. npm run format adds them.`,
  );
  process.exitCode = 1;
} else if (missing.length > 0) {
  writeFileSync(file, `${JSON.stringify(grown, null, 2)}\n`);
}
