import { readFileSync } from 'node:fs';
import { file, glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { formatPlace } from '#check/read/fault.ts';
import { readMdx } from '#check/read/mdx-file.ts';
import { readYaml } from '#check/read/yaml-file.ts';
import { idIn } from '#domain/files.ts';

const fields = z.record(z.string(), z.unknown());

/** What stands in a YAML file, or in the frontmatter of an MDX file, as the content check reads it. Throws on bad YAML. */
function valueIn(name: string, text = readFileSync(name, 'utf8')): unknown {
  const { value, faults } = name.endsWith('.mdx')
    ? readMdx(name, text).frontmatter
    : readYaml(name, text);
  if (faults[0]) throw new Error(`${formatPlace(faults[0])}  ${faults[0].what}`);
  return value;
}

/** Loads one file of many records into a collection. */
export function loadRecords(path: string): Loader {
  return file(path, { parser: (text) => z.record(z.string(), fields).parse(valueIn(path, text)) });
}

/**
 * Loads files of one record each into a collection, their text with them.
 * Astro’s own YAML makes a Date of a date without quotes, and its glob() takes no parser: what it read is read again.
 * Goes when glob() takes one, as file() does.
 */
export function loadEach(path: string): Loader {
  const loader = glob({
    base: './content',
    pattern: path.replace('content/', ''),
    // Without it a `slug` in the frontmatter would become the id, and two languages would collide.
    generateId: ({ entry }) => idIn(path, `content/${entry}`),
  });
  return {
    ...loader,
    load: (context) =>
      loader.load({
        ...context,
        parseData: (read) => {
          const again = fields.parse(valueIn(String(read.filePath)));
          return context.parseData({ ...read, data: { ...read.data, ...again } });
        },
      }),
  };
}
