import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { base } from '#routes/origin.ts';

/** The headers that `_headers` gives to every page, so that the local site keeps the policy of the real one. */
function readHeaders(folder: string): [string, string][] {
  const [everywhere = ''] = readFileSync(join(folder, '_headers'), 'utf8').split(/^\/_astro/m);
  return [...everywhere.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);
}

/** Answers requests with the files of a built site, under the headers of the real one. */
export function answer(folder: string): RequestListener {
  const headers = new Map(readHeaders(folder));
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { etag: true, brotli: true });
  return (request, response) => {
    response.setHeaders(headers);
    const url = request.url ?? '/';
    request.url = url.startsWith(base) ? `/${url.slice(base.length)}` : url;
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    });
  };
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
    console.error(
      isTaken ? `Port ${port} is taken: end what runs there, then start again.` : error,
    );
    process.exitCode = 1;
  }
}
