import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { origin } from '#env/origin.ts';
import { locales } from '#i18n/locales.ts';
import {
  headerRules,
  headersFile,
  headersFor,
  nginxLocations,
  parseHeadersFile,
} from './header-rules.ts';
import { headers } from './policy.ts';

/**
 * Writes `_headers` and `_headers.nginx`, in which hosts and nginx read what to send with each path.
 * @param base the folder in which the site is served, with both slashes: hosts compare whole paths
 */
export function writeHeaders(folder: string, base: string, contentPolicy: string): void {
  // A promise for the whole host, which in a folder of it is not ours to make.
  const isOwnHost = base === '/' && origin.startsWith('https:');
  const rules = headerRules(headers(contentPolicy, isOwnHost), base, locales);
  writeFileSync(join(folder, '_headers'), headersFile(rules));
  writeFileSync(join(folder, '_headers.nginx'), nginxLocations(rules));
}

/** The headers that the `_headers` of a built site gives to a path. */
export function readHeaders(folder: string, path: string): Map<string, string> {
  const rules = parseHeadersFile(readFileSync(join(folder, '_headers'), 'utf8'));
  return new Map(Object.entries(headersFor(rules, path)));
}
