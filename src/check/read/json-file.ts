import { placeIn } from './fault.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** Reads a JSON text, strictly: YAML, of which JSON is a part, only tells where its values stand. */
export function readJson(file: string, text: string): YamlFile {
  const yaml = readYaml(file, text);
  try {
    const value: unknown = JSON.parse(text);
    // JSON.parse() lets a later value replace an earlier one of the same name.
    return { ...yaml, value: yaml.faults.length > 0 ? undefined : value };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const what = `This is not JSON: ${message.replace(/ (in JSON )?at position .*$|, (\.\.\.)?".*$/s, '')}. Names and words stand in "…", a comma between two entries and none after the last, and no comments.`;
    const fault = { file, ...placeIn(text, offsetOf(message, text)), what };
    return { ...yaml, value: undefined, faults: [fault] };
  }
}

// V8 gives a position, or the ten characters on either side, or speaks of the end.
function offsetOf(message: string, text: string): number {
  const [, position] = / at position (\d+)/.exec(message) ?? [];
  if (position) return Number(position);
  const [, cut, excerpt = ''] =
    /, (\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message) ?? [];
  if (!excerpt) return text.length;
  return text.indexOf(excerpt) + (cut ? 10 : 0);
}
