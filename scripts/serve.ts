import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { base } from '#env/origin.ts';
import { readHeaders } from '#integrations/security-policy/headers-file.ts';

/** What a built site holds. */
const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/** The media type of a file, by the end of its name. */
export function contentType(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/**
 * Previews a built site: answers with its files, under the headers of the real one. Each file is read at
 * its request, because a new build may take the place of the old one at any time. Throws when nothing is built.
 * @param at the folder of the URL in which the site stands, with both slashes
 */
export function answer(folder: string, at = base): RequestListener {
  if (!existsSync(join(folder, '_headers'))) {
    throw new Error(`${folder}: nothing is built yet. Run: npm run build`);
  }
  const find = (path: string) => {
    if (!path.startsWith(at) || isForHosts(path.slice(at.length)) || path.includes('\0'))
      return undefined;
    const file = join(folder, path.slice(at.length));
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
  };
  return ({ method = '', url }, response) => {
    if (!['GET', 'HEAD'].includes(method)) {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    try {
      const { pathname, search } = new URL(`http://localhost${url}`);
      const path = decoded(pathname);
      response.setHeaders(readHeaders(folder, path ?? at));
      if (path && !path.endsWith('/') && find(`${path}/index.html`)) {
        // Beside the last word, not from the root: `//host` must not lead to that host.
        const location = `./${pathname.split('/').at(-1)}/${search}`;
        response.writeHead(301, { Location: location }).end();
        return;
      }
      const found = path && find(path.endsWith('/') ? `${path}index.html` : path);
      if (!found) {
        response.statusCode = 404;
        response.removeHeader('Cache-Control');
      }
      const file = found ?? join(folder, '404.html');
      // Node sends no body to a HEAD request.
      response.setHeader('Content-Type', contentType(file)).end(readFileSync(file));
    } catch {
      // The instant in which a new build takes the place of the old one.
      response.writeHead(503, { 'Retry-After': '1' }).end();
    }
  };
}

/** Tells whether a file says to hosts what to do: they do not serve it. */
function isForHosts(file: string): boolean {
  return /^_(headers|redirects)/.test(file);
}

/** A path with its characters decoded; undefined where they make none, as in `/fr/r%E9gions/`. */
function decoded(pathname: string): string | undefined {
  try {
    return decodeURI(pathname);
  } catch {
    return undefined;
  }
}

/** Listens on 127.0.0.1, on any free port when none is given, and resolves to the URL of the site. */
export function serve(listener: RequestListener, port = 0): Promise<string> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', () => {
      const address = server.address() as AddressInfo;
      resolve(`http://localhost:${address.port}${base}`);
    });
  });
}

/** Serves on the port that the command line names, or else on 4321 or, where that is taken, on a free one. */
async function main(named?: string): Promise<void> {
  const port = Number(named ?? 4321);
  const listener = answer('dist');
  const isTaken = (error: unknown) =>
    error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const url = await serve(listener, port).catch((error: unknown) => {
    if (!isTaken(error)) throw error;
    if (named) throw new Error(`Port ${port} is taken. Name another one, or none for a free one.`);
    return serve(listener);
  });
  const note = url.includes(`:${port}/`) ? '' : ` (port ${port} is taken)`;
  console.log(`Not My CV · Pas mon CV: ${url}${note}`);
}

if (import.meta.main) {
  await main(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
