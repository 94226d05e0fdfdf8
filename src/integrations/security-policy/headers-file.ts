import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headers } from './policy.ts';

/**
 * Writes `_headers`, in which hosts read what to send with each path:
 * https://developers.cloudflare.com/pages/configuration/headers/
 * @param base the folder in which the site is served, with both slashes: hosts compare whole paths
 */
export function writeHeaders(folder: string, base: string, contentPolicy: string): void {
  const everywhere = Object.entries(headers(contentPolicy));
  // What Astro puts there carries a hash of its content in its name.
  const forEver = [['Cache-Control', 'public, max-age=31536000, immutable']];
  const lines = (pairs: string[][]) => pairs.map(([name, value]) => `  ${name}: ${value}`);
  const rules = [`${base}*`, ...lines(everywhere), `${base}_astro/*`, ...lines(forEver), ''];
  writeFileSync(join(folder, '_headers'), rules.join('\n'));
}

/** The headers that the `_headers` of a built site gives to a path. */
export function readHeaders(folder: string, path: string): Map<string, string> {
  const rules = readFileSync(join(folder, '_headers'), 'utf8').matchAll(/^(\S+)\*\n((?: .*\n)+)/gm);
  return new Map(
    [...rules]
      .filter(([, start = '']) => path.startsWith(start))
      .flatMap(([, , lines = '']) => [...lines.matchAll(/^ {2}([^:]+): (.*)$/gm)])
      .map(([, name = '', value = '']) => [name, value]),
  );
}
