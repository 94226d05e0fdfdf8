import { z } from 'astro/zod';
import { files } from './files.ts';

/** A row of the table of files, as all rows have it. */
type Row = { path: string; schema: z.ZodType; ids?: z.ZodType<string, string> };

/** A schema for editors: where it stands, which files it is for, and what it says. */
type EditorSchema = { file: string; path: string; json: z.core.JSONSchema.BaseSchema };

/**
 * The schemas with which an editor completes and underlines the YAML of `content/` while one types, one for each row
 * of the table of files. JSON has no comment in which to name its schema. What only code can say is not in them:
 * that an id exists, that a day is in the calendar, that one field needs another.
 */
export const editorSchemas: EditorSchema[] = Object.entries<Row>(files)
  .filter(([, { path }]) => path.endsWith('.yml'))
  .map(([name, { path, schema, ids }]) => ({
    file: `content/schemas/${name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`)}.json`,
    path,
    json: {
      $comment: 'Made by npm run format from src/domain/files.ts.',
      ...z.toJSONSchema(ids ? z.record(ids, schema) : schema, { io: 'input' }),
    },
  }));
