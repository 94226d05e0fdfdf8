import { isScalar, parseDocument } from 'yaml';
import { fixTypography } from './typography.ts';

/** A text in a YAML file, by the path that leads to it, with its language. */
type YamlWords = { path: PropertyKey[]; locale: string };

/** Writes some texts of a YAML file after the typography of their language, and leaves every other byte as it is. */
export function fixYaml(yaml: string, words: YamlWords[]): string {
  const document = parseDocument(yaml, { schema: 'core' });
  const edits = words.flatMap(({ path, locale }) => {
    const node = document.getIn(path, true);
    if (!isScalar(node) || !node.range) return [];
    const [start, end] = node.range;
    return [{ start, end, fixed: fixScalar(yaml.slice(start, end), locale) }];
  });
  // From the end, so that the offsets of those before stay right.
  return edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, fixed }) => text.slice(0, start) + fixed + text.slice(end), yaml);
}

function fixScalar(written: string, locale: string): string {
  if (!written.startsWith("'")) return fixTypography(written, locale);
  // Between single quotes an apostrophe is written twice.
  const words = written.slice(1, -1).replaceAll("''", "'");
  return `'${fixTypography(words, locale).replaceAll("'", "''")}'`;
}
