import type { Content } from '#check/read/content.ts';
import type { RecordFile, RecordsFile } from '#check/read/reader.ts';
import type { YamlFile } from '#check/read/yaml-file.ts';

/** One fact that fits its schema, with the path that leads to it in its file. */
type Fact = { yaml: YamlFile; value: unknown; path: string[] };

/** Every card, label, setting, source, event and authority that fits its schema. */
export function facts(content: Content): Fact[] {
  const { walkthroughs, regions, authorities, labels, settings, sources, timeline } = content;
  const files: RecordFile<unknown>[] = [walkthroughs, regions, authorities].flatMap((all) => [
    ...all.values(),
  ]);
  const records: RecordsFile<unknown>[] = [labels, settings, sources, timeline];
  return [
    ...files.map(({ yaml, value }) => ({ yaml, value, path: [] })),
    ...records.flatMap(({ yaml, records: all }) =>
      [...all].map(([id, value]) => ({ yaml, value, path: [id] })),
    ),
  ];
}
