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
  const tables = [files.addresses, files.drafts].map(({ path, schema }) =>
    reader.one(path, schema),
  );
  if (tables.every(({ value }) => value !== undefined)) return;
  reportContent(root);
  process.exit(1);
}
