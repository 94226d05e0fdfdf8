import { z } from 'astro/zod';
import { key } from '#domain/key.ts';
import { foundBy, type RuleFault } from './fault.ts';
import { readJson } from './json-file.ts';
import { type MdxFile, readMdx } from './mdx-file.ts';
import { nestingFault } from './mdx-syntax.ts';
import { validate } from './schema-faults.ts';
import { readText } from './text-file.ts';
import { readYaml, unreadable, type YamlFile } from './yaml-file.ts';

/** One file with what its schema makes of it: undefined where it could not be read or is not valid. */
export type RecordFile<T> = { yaml: YamlFile; value: T | undefined };

/** One file of many records: every id in it, and the records that are valid. `ids` is undefined where it could not be read. */
export type RecordsFile<T> = { yaml: YamlFile; ids: string[] | undefined; records: Map<string, T> };

const named = z.record(z.string(), z.unknown());

/** Reads files against their schemas, and gathers in `faults` what could not be read or is not valid. */
export class Reader {
  readonly faults: RuleFault[] = [];
  /** every file that was asked for */
  readonly files = new Set<string>();
  readonly root: string;

  /** @param root the project's folder */
  constructor(root: string) {
    this.root = root;
  }

  /**
   * One file that holds one record.
   * @param id what others call the record, where they take that from the name of the file
   * @param canBeEmpty where a file without entries says something too; elsewhere it was emptied by mistake
   */
  one<T>(file: string, schema: z.ZodType<T>, id = 'one', canBeEmpty = false): RecordFile<T> {
    const yaml = this.#yaml(file, canBeEmpty);
    const issue = key.safeParse(id).error?.issues[0];
    if (issue) {
      const fault = yaml.faultAt([], `The file’s name is not valid: ${issue.message}.`);
      this.faults.push(...foundBy('file-name', [fault]));
    }
    return { yaml, value: this.#validate(yaml, schema) };
  }

  /**
   * One file that holds many records by their ids: one that is not valid does not hide the others.
   * @param id what the ids themselves must be
   * @param canBeEmpty where a file without records says something too; elsewhere it was emptied by mistake
   */
  many<T>(
    file: string,
    schema: z.ZodType<T>,
    id: z.ZodType<string, string> = key,
    canBeEmpty = false,
  ): RecordsFile<T> {
    const yaml = this.#yaml(file, canBeEmpty);
    const found = this.#validate(yaml, named);
    if (found) this.#validate(yaml, z.record(id, z.unknown()));
    const records = new Map<string, T>();
    for (const name of Object.keys(found ?? {})) {
      const record = this.#validate(yaml, schema, [name]);
      if (record !== undefined) records.set(name, record);
    }
    return { yaml, ids: found && Object.keys(found), records };
  }

  /** One MDX file with its frontmatter, or undefined where it could not be taken apart. */
  mdx<T>(
    file: string,
    frontmatter: z.ZodType<T>,
  ): (MdxFile & { words: T | undefined }) | undefined {
    const text = this.#text(file);
    if (text === undefined) return undefined;
    const mdx = readMdx(file, text);
    const nesting = nestingFault(file, text, mdx.tags);
    if (nesting) {
      this.faults.push(...foundBy('mdx', [nesting]));
      return undefined;
    }
    this.faults.push(...foundBy('mdx', mdx.faults), ...foundBy('yaml', mdx.frontmatter.faults));
    const words = this.#validate(mdx.frontmatter, frontmatter);
    return mdx.faults.length > 0 ? undefined : { ...mdx, words };
  }

  #yaml(file: string, canBeEmpty = false): YamlFile {
    const text = this.#text(file);
    const [rule, parse] = file.endsWith('.json') ? ['json', readJson] : ['yaml', readYaml];
    const yaml = text === undefined ? unreadable(file) : parse(file, text);
    this.faults.push(...foundBy(rule, yaml.faults));
    if (canBeEmpty || !isEmpty(yaml.value)) return yaml;
    const what = 'The file is empty. Bring back from git what was in it, or fill it in.';
    this.faults.push(...foundBy('file', [yaml.faultAt([], what)]));
    return unreadable(file);
  }

  #text(file: string): string | undefined {
    const { text, faults } = readText(this.root, file);
    this.files.add(file);
    this.faults.push(...foundBy('file', faults));
    return text;
  }

  #validate<T>(yaml: YamlFile, schema: z.ZodType<T>, path?: string[]): T | undefined {
    const { value, faults } = validate(yaml, schema, path);
    this.faults.push(...foundBy('schema', faults));
    return value;
  }
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && (value === null || Object.keys(value).length === 0);
}
