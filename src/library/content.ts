import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MdxFile, readMdx } from './mdx-file.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

/** The folders whose files come in every language. */
export const kinds = ['articles', 'walkthroughs', 'regions'] as const;

export type Kind = (typeof kinds)[number];

/** One article, walkthrough or region in one language. */
export type Document = MdxFile & { kind: Kind; key: string; locale: string };

/** Everything under `content/`, read but not yet checked, with the places where things stand. */
export type Content = {
  /** the project's folder */
  root: string;
  /** rows of the table of addresses */
  locales: string[];
  addresses: YamlFile;
  documents: Document[];
  /** `walkthrough.yml` and `region.yml`, by the key of their folder */
  cards: { kind: Kind; key: string; yaml: YamlFile }[];
  labels: YamlFile;
  settings: YamlFile;
  sources: YamlFile;
  authorities: { id: string; yaml: YamlFile }[];
  /** the interface's own words, by locale */
  strings: { locale: string; yaml: YamlFile }[];
};

/** Reads the whole content of a project. JSON is read as YAML, of which it is a part, to know its lines. */
export function readContent(root: string): Content {
  const list = (pattern: string) => globSync(pattern, { cwd: root }).sort();
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const yaml = (file: string) =>
    existsSync(join(root, file)) ? readYaml(file, read(file)) : missing(file);

  const addresses = yaml('content/ui/addresses.json');
  return {
    root,
    locales: keysOf(addresses),
    addresses,
    documents: kinds.flatMap((kind) =>
      list(`content/${kind}/*/*.mdx`).map((file) => {
        const [, , key = '', name = ''] = file.split('/');
        return { ...readMdx(file, read(file)), kind, key, locale: name.replace(/\.mdx$/, '') };
      }),
    ),
    cards: kinds.flatMap((kind) =>
      list(`content/${kind}/*/*.yml`).map((file) => ({
        kind,
        key: file.split('/')[2] ?? '',
        yaml: yaml(file),
      })),
    ),
    labels: yaml('content/facts/labels.yml'),
    settings: yaml('content/facts/settings.yml'),
    sources: yaml('content/facts/sources.yml'),
    authorities: list('content/facts/authorities/*.yml').map((file) => ({
      id: file.replace(/^.*\/|\.yml$/g, ''),
      yaml: yaml(file),
    })),
    strings: list('content/ui/*/site.json').map((file) => ({
      locale: file.split('/')[2] ?? '',
      yaml: yaml(file),
    })),
  };
}

/** The keys at the top of a YAML file, or none when it is no map. */
export function keysOf({ value }: YamlFile): string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

type Level = { [segment: string]: string | Level };

/** The slugs of one language by their keys in the table, `opt-out.setting`, with the paths that they make. */
export function slugsOf(
  { addresses }: Pick<Content, 'addresses'>,
  locale: string,
): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (level: Level, key: string[], path: string) => {
    for (const [segment, below] of Object.entries(level)) {
      if (typeof below === 'string') {
        found.set([...key, segment].join('.'), segment === 'index' ? path : `${path}${below}/`);
      } else {
        const slug = typeof below['index'] === 'string' ? below['index'] : segment;
        visit(below, [...key, segment], `${path}${slug}/`);
      }
    }
  };
  const row = (addresses.value as Record<string, Level> | undefined)?.[locale];
  if (row) visit(row, [], '/');
  return found;
}

/** The keys of the pages that have an address: `home`, `opt-out`, `setting` … */
export function pageKeysOf(content: Pick<Content, 'addresses' | 'locales'>): string[] {
  const keys = [...slugsOf(content, content.locales[0] ?? '').keys()];
  return [
    'home',
    ...keys.map(
      (key) =>
        key
          .replace(/\.index$/, '')
          .split('.')
          .at(-1) ?? key,
    ),
  ];
}

function missing(file: string): YamlFile {
  const fault = { file, line: 1, column: 1, what: 'The file is missing.' };
  return { file, value: undefined, faults: [fault], faultAt: (_, what) => ({ ...fault, what }) };
}
