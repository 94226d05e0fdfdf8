import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
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

/**
 * Answers requests with the files of a built site, under the headers of the real one. Each file is read
 * whole at its request, for a new build may take the place of the old one at any time; a file that has
 * a twin in brotli beside it is sent as that. Throws when nothing is built.
 * @param at the folder of the address in which the site stands, with both slashes
 */
export function answer(folder: string, at = base): RequestListener {
  if (!existsSync(join(folder, '_headers'))) {
    throw new Error(`${folder}: nothing is built yet. Run: npm run build`);
  }
  const fileAt = (path: string) => join(folder, path.slice(at.length));
  const isFile = (path: string) =>
    path.startsWith(at) &&
    path !== `${at}_headers` &&
    statSync(fileAt(path), { throwIfNoEntry: false })?.isFile();
  return (request, response) => {
    try {
      const { pathname, search } = new URL(`http://localhost${request.url}`);
      const path = readable(pathname);
      response.setHeaders(readHeaders(folder, path));
      if (!path.endsWith('/') && isFile(`${path}/index.html`)) {
        // Beside the last word, not from the root: `//host` must not lead to that host.
        const location = `./${pathname.split('/').at(-1)}/${search}`;
        response.writeHead(301, { Location: location }).end();
        return;
      }
      const page = path.endsWith('/') ? `${path}index.html` : path;
      const isFound = isFile(page);
      const file = isFound ? fileAt(page) : join(folder, '404.html');
      if (!isFound) {
        response.statusCode = 404;
        response.removeHeader('Cache-Control');
      }
      const isPacked =
        /\bbr\b/.test(String(request.headers['accept-encoding'])) && existsSync(`${file}.br`);
      if (isPacked) response.setHeader('Content-Encoding', 'br');
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream');
      response.end(readFileSync(isPacked ? `${file}.br` : file));
    } catch {
      // The instant in which a new build takes the place of the old one.
      response.writeHead(503, { 'Retry-After': '1' }).end();
    }
  };
}

/** A path with its characters decoded, or an address that leads nowhere where that makes no file's name. */
function readable(pathname: string): string {
  try {
    const path = decodeURI(pathname);
    return path.includes('\0') ? '' : path;
  } catch {
    return '';
  }
}

/** Listens on 127.0.0.1 and gives the address of the site. */
export function serve(port: number, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  return new Promise((resolve, reject) => {
    server
      .once('error', reject)
      .listen(port, '127.0.0.1', () => resolve(`http://localhost:${port}${base}`));
  });
}

if (import.meta.main) {
  const port = Number(process.argv[2] ?? 4321);
  try {
    console.log(`Not My CV · Pas mon CV: ${await serve(port, answer('dist'))}`);
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    const message = error instanceof Error ? error.message : error;
    console.error(
      isTaken ? `Port ${port} is taken: end what runs there, then start again.` : message,
    );
    process.exitCode = 1;
  }
}
