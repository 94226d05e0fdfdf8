import type { Content } from '../content.ts';
import type { Many, One } from '../reader.ts';
import type { YamlFile } from '../yaml-file.ts';

/** One fact that fits its schema, with the path that leads to it in its file. */
type Fact = { yaml: YamlFile; value: unknown; path: string[] };

/** Every card, label, setting, source, event and authority that fits its schema. */
export function facts(content: Content): Fact[] {
  const { walkthroughs, regions, authorities, labels, settings, sources, timeline } = content;
  const files: One<unknown>[] = [walkthroughs, regions, authorities].flatMap((all) => [
    ...all.values(),
  ]);
  const records: Many<unknown>[] = [labels, settings, sources, timeline];
  return [
    ...files.map(({ yaml, value }) => ({ yaml, value, path: [] })),
    ...records.flatMap(({ yaml, records: all }) =>
      [...all].map(([id, value]) => ({ yaml, value, path: [id] })),
    ),
  ];
}
