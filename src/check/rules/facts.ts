import type { z } from 'astro/zod';
import { authority } from '#domain/authority.ts';
import { event } from '#domain/event.ts';
import { label } from '#domain/label.ts';
import { regionCard } from '#domain/region.ts';
import { setting } from '#domain/setting.ts';
import { source } from '#domain/source.ts';
import { walkthrough } from '#domain/walkthrough.ts';
import type { Content } from '#check/read/content.ts';
import type { RecordFile, RecordsFile } from '#check/read/reader.ts';
import type { YamlFile } from '#check/read/yaml-file.ts';

/** One fact that fits its schema, with the path that leads to it in its file. */
type Fact = { yaml: YamlFile; schema: z.ZodType; value: unknown; path: string[] };

/** Every card, label, setting, source, event and authority that fits its schema. */
export function facts(content: Content): Fact[] {
  return [
    ...cards(content.walkthroughs, walkthrough),
    ...cards(content.regions, regionCard),
    ...cards(content.authorities, authority),
    ...records(content.labels, label),
    ...records(content.settings, setting),
    ...records(content.sources, source),
    ...records(content.timeline, event),
  ];
}

function cards<T>(files: Map<string, RecordFile<T>>, schema: z.ZodType<T>): Fact[] {
  return [...files.values()].map(({ yaml, value }) => ({ yaml, schema, value, path: [] }));
}

function records<T>(file: RecordsFile<T>, schema: z.ZodType<T>): Fact[] {
  return [...file.records].map(([id, value]) => ({ yaml: file.yaml, schema, value, path: [id] }));
}
