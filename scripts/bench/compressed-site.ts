import { globSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { base } from '#env/origin.ts';
import { readHeaders } from '#integrations/security-policy/headers-file.ts';
import { contentType } from '../serve.ts';

/** Where the bare page stands: outside of the site's own addresses. */
export const barePath = `${base}bare.html`;

/**
 * Answers with the files of a built site compressed with brotli, as a real host does, and with the bare
 * page: the words and styles of one page and nothing else, to compare that page's paints with. The files
 * are read once, when this is called.
 * @param path the path of that page, without the base
 */
export function compressedSite(folder: string, path: string): RequestListener {
  const files = new Map(
    globSync('**/*.*', { cwd: folder }).map((file) => [
      base + file.replace(/(^|\/)index\.html$/, '$1'),
      { type: contentType(file), ...compressed(readFileSync(join(folder, file)), file) },
    ]),
  );
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  files.set(barePath, {
    type: contentType(barePath),
    ...compressed(Buffer.from(bare(html)), '.html'),
  });
  return ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = files.get(pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.setHeaders(readHeaders(folder, pathname)).setHeader('Content-Type', file.type);
    if (file.encoding) response.setHeader('Content-Encoding', file.encoding);
    response.end(file.body);
  };
}

/** Pictures are compressed already. */
function compressed(body: Buffer, file: string): { body: Buffer; encoding?: 'br' } {
  if (!/\.(html|js|svg|txt|xml)$/.test(file)) return { body };
  return { body: brotliCompressSync(body), encoding: 'br' };
}

function bare(html: string): string {
  return html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<picture>.*?<\/picture>/gs, '')
    .replace(/<link [^>]*>/g, '');
}
