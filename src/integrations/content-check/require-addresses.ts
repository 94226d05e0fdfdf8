import { Reader } from '#check/read/reader.ts';
import { addressTable } from '#domain/address-table.ts';
import { reportContent } from './content-report.ts';

/**
 * Ends the command, with every fault of the content, where the table of addresses cannot be read: Astro's
 * configuration takes its languages from there, before any integration runs.
 * @param root the project's folder
 */
export function requireAddresses(root: string): void {
  const { value } = new Reader(root).one('content/ui/addresses.json', addressTable);
  if (value !== undefined) return;
  reportContent(root);
  process.exit(1);
}
