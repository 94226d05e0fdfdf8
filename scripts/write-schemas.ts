import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { editorSchemas } from '#domain/editor-schemas.ts';

// npm run format writes the schemas that editors read, and names each in the first line of the files that it is for.
// With --check, in npm run check, it only says what is out of date.
const isCheck = process.argv.includes('--check');

for (const { file, path, json } of editorSchemas) {
  if (!isDeepStrictEqual(readJson(file), json)) {
    change(file, 'The schema is older than src/domain.', `${JSON.stringify(json, null, 2)}\n`);
  }
  for (const yaml of globSync(path)) {
    const schema = posix.relative(posix.dirname(yaml), file);
    const line = `# yaml-language-server: $schema=${schema}\n`;
    const text = readFileSync(yaml, 'utf8');
    if (text.startsWith(line)) continue;
    const rest = text.replace(/^# yaml-language-server: .*\n/, '');
    change(yaml, `The first line does not name the schema ${file}.`, line + rest);
  }
}

function change(file: string, what: string, text: string): void {
  if (isCheck) {
    console.error(`${file}:1:1  ${what} npm run format writes it.`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What a JSON file holds, or undefined where there is none or it is broken: it is written anew. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
