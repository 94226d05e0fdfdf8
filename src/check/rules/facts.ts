import type { z } from 'astro/zod';
import { files } from '#domain/files.ts';
import type { Content } from '#check/read/content.ts';
import type { RecordFile, RecordsFile } from '#check/read/reader.ts';
import type { YamlFile } from '#check/read/yaml-file.ts';

/** One valid fact, with the path that leads to it in its file. */
type Fact = { yaml: YamlFile; schema: z.ZodType; value: unknown; path: string[] };

/** Every valid card, label, setting, source, event and authority. */
export function facts(content: Content): Fact[] {
  return [
    ...cards(content.walkthroughs, files.walkthroughCards.schema),
    ...cards(content.regions, files.regionCards.schema),
    ...cards(content.authorities, files.authorities.schema),
    ...records(content.labels, files.labels.schema),
    ...records(content.settings, files.settings.schema),
    ...records(content.sources, files.sources.schema),
    ...records(content.timeline, files.timeline.schema),
  ];
}

function cards<T>(files: Map<string, RecordFile<T>>, schema: z.ZodType<T>): Fact[] {
  return [...files.values()].map(({ yaml, value }) => ({ yaml, schema, value, path: [] }));
}

function records<T>(file: RecordsFile<T>, schema: z.ZodType<T>): Fact[] {
  return [...file.records].map(([id, value]) => ({ yaml: file.yaml, schema, value, path: [id] }));
}
