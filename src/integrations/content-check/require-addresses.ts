import { Reader } from '#check/read/reader.ts';
import { files } from '#domain/files.ts';
import { reportContent } from './content-report.ts';

/**
 * Ends the command, with every fault of the content, where a table of addresses cannot be read: Astro's
 * configuration takes its languages from there, before any integration runs.
 * @param root the project's folder
 */
export function requireAddresses(root: string): void {
  const reader = new Reader(root);
  const { addresses, drafts } = files;
  const tables = [
    reader.one(addresses.path, addresses.schema),
    reader.one(drafts.path, drafts.schema, undefined, drafts.canBeEmpty),
  ];
  if (tables.every(({ value }) => value !== undefined)) return;
  reportContent(root);
  process.exit(1);
}
