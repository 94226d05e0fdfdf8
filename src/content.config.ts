import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { files } from '#domain/files.ts';
import { loadEach, loadRecords } from '#library/loaders.ts';

/** A collection of what a row of the table of files says. */
const bind = <Schema extends z.ZodType>(row: { path: string; schema: Schema; ids?: z.ZodType }) =>
  defineCollection({
    loader: row.ids ? loadRecords(row.path) : loadEach(row.path),
    schema: row.schema,
  });

export const collections = {
  articles: bind(files.articles),
  walkthroughs: bind(files.walkthroughs),
  walkthroughCards: bind(files.walkthroughCards),
  regions: bind(files.regions),
  regionCards: bind(files.regionCards),
  labels: bind(files.labels),
  settings: bind(files.settings),
  sources: bind(files.sources),
  timeline: bind(files.timeline),
  screens: bind(files.screens),
  authorities: bind(files.authorities),
  publication: bind(files.publication),
};
