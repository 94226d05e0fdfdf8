import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { hint } from '#check/read/fault.ts';
import { addressTable, type AddressLevel, type AddressTable } from '#domain/address-table.ts';
import { key } from '#domain/key.ts';
import { language } from '#domain/language.ts';
import { pageKeysOf, slugsOf } from '#routes/address-table.ts';
import { filesOf, pageKinds } from './new-page.ts';

// npm run new: one new folder and the rows of the table of addresses, both or neither. Where something is wrong it
// says so in one line.

/** What is made: a folder with its files, the table of addresses with its rows, and what the author does next. */
type Addition = {
  folder: string;
  files: Map<string, string>;
  tableFile: string;
  table: AddressTable;
  next: string;
};

const addressesFile = 'content/ui/addresses.json';
const draftsFile = 'content/ui/drafts.json';
const fields = z.record(z.string(), z.unknown());
const kinds = [...Object.keys(pageKinds), 'language'];
const [kind = '', name = '', ...given] = process.argv.slice(2);

const table = readTable(addressesFile);
const locales = Object.keys(table);
const addition = kind === 'language' ? newLanguage(name) : newPage(name);
write(addition);
console.log(`${addition.folder}/: ${[...addition.files.keys()].join(', ')}`);
console.log(`${addition.tableFile}: ${kind} "${name}"\n${addition.next}`);

function newPage(path: string): Addition {
  const pageKind = pageKinds[kind];
  if (!pageKind) refuse(`"${kind}" is not something to make. There are: ${kinds.join(', ')}.`);
  const keys = path.includes('/') ? path.split('/') : [...pageKind.under, path];
  const pageKey = keys.at(-1) ?? '';
  const wrong = keys.map((one) => key.safeParse(one)).find(({ success }) => !success);
  if (wrong?.error) refuse(`The key "${path}" is not valid: ${wrong.error.issues[0]?.message}.`);
  const folder = `${pageKind.folder}/${pageKey}`;
  // A key that a page once had goes on working: former.json leads it to the page of today.
  const published = Object.keys(fields.parse(read('content/ui/published.json')));
  const isTaken = [...pageKeysOf(table), ...published].includes(pageKey) || existsSync(folder);
  if (isTaken) refuse(`The key "${pageKey}" is taken. Keys are never used twice.`);

  const slugs = slugsGiven();
  const added = locales.map((locale) => {
    const row = withPage(table[locale] ?? {}, keys, slugs.get(locale) ?? '');
    if (!row) refuse(`No page "${keys.slice(0, -1).join('/')}" is in the table of addresses.`);
    return [locale, row] as const;
  });
  const grown = addressTable.safeParse(Object.fromEntries(added));
  if (!grown.success) refuse(`A slug is not valid: ${grown.error.issues[0]?.message}.`);
  for (const locale of locales) refuseTwice(grown.data, locale);
  const next =
    'Fill in what npm run check:content calls empty, link to the page from another one, then npm run format: docs/recipes.md.';
  const files = filesOf(pageKind, locales);
  return { folder, files, tableFile: addressesFile, table: grown.data, next };
}

function newLanguage(tag: string): Addition {
  const { error } = language.safeParse(tag);
  if (error) refuse(`The language "${tag}" is not valid: ${error.issues[0]?.message}.`);
  const folder = `content/ui/${tag}`;
  const drafts = readTable(draftsFile);
  const isTaken = locales.includes(tag) || tag in drafts || existsSync(folder);
  if (isTaken) refuse(`The language "${tag}" is there already.`);
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag);
  return {
    folder,
    files: new Map([['site.json', format({ 'language.name': name })]]),
    tableFile: draftsFile,
    table: { ...drafts, [tag]: {} },
    next: 'It is a draft until it is whole: docs/translating.md.',
  };
}

/** The slug of the new page in each language, from arguments such as `fr=glossaire`. */
function slugsGiven(): Map<string, string> {
  const slugs = new Map(given.map((one) => [one.split('=')[0] ?? '', one.split('=')[1] ?? '']));
  const unknown = [...slugs.keys()].find((locale) => !locales.includes(locale));
  if (unknown !== undefined) {
    refuse(`"${unknown}" is not a language of the guide. ${hint(unknown, locales)}`);
  }
  const missing = locales.filter((locale) => !slugs.get(locale));
  if (missing.length > 0) {
    const asked = missing.map((locale) => `${locale}=…`).join(' ');
    refuse(`Give the slug in every language, for it is permanent: add ${asked}.`);
  }
  return slugs;
}

/** A row of the table with one more page, or undefined where the pages above it are not there. */
function withPage(level: AddressLevel, keys: string[], slug: string): AddressLevel | undefined {
  const [first = '', ...rest] = keys;
  if (rest.length === 0) return { ...level, [first]: slug };
  const above = level[first];
  if (above === undefined) return undefined;
  const below = withPage(typeof above === 'string' ? { index: above } : above, rest, slug);
  return below && { ...level, [first]: below };
}

function refuseTwice(grown: AddressTable, locale: string): void {
  const paths = [...slugsOf(grown, locale).values()];
  const twice = paths.find((path, place) => paths.indexOf(path) !== place);
  if (twice) refuse(`The address /${locale}${twice} is taken. Give another slug.`);
}

function write({ folder, files, tableFile, table: grown }: Addition): void {
  const next = `${tableFile}.next`;
  try {
    mkdirSync(folder);
    for (const [file, text] of files) writeFileSync(join(folder, file), text);
    writeFileSync(next, format(grown));
    renameSync(next, tableFile);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    refuse(`${error instanceof Error ? error.message : String(error)}. Nothing was written.`);
  }
}

function readTable(file: string): AddressTable {
  const { data } = addressTable.safeParse(read(file));
  return data ?? refuse(`${file} has faults: npm run check:content lists them.`);
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function format(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function refuse(line: string): never {
  console.error(line);
  process.exit(1);
}
