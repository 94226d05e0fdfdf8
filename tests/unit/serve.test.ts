import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { writeHeaders } from '#integrations/security-policy/headers-file.ts';
import { answer } from '../../scripts/serve.ts';

let folder = '';
let server: Server;

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const portOf = (listening: Server) => (listening.address() as AddressInfo).port;
const get = (path: string, method = 'GET') =>
  fetch(`http://127.0.0.1:${portOf(server)}${path}`, { redirect: 'manual', method });
const listen = async (listener: Server) => {
  await once(listener.listen(0, '127.0.0.1'), 'listening');
  return listener;
};

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'fr'));
  mkdirSync(join(folder, '_astro'));
  write('fr/index.html', 'short');
  write('404.html', 'lost');
  write('_redirects', '/b/old/ /b/fr/ 301\n');
  write('_astro/a.js', 'export {};');
  writeHeaders(folder, '/b/', "default-src 'none'");
  server = await listen(createServer(answer(folder, '/b/')));
});

test.afterEach(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('a page that grew after the start is whole', async () => {
  expect(await (await get('/b/fr/')).text()).toBe('short');
  write('fr/index.html', 'much longer than before');
  write('404.html', 'still lost');
  expect(await (await get('/b/fr/')).text()).toBe('much longer than before');
  expect(await (await get('/b/nowhere/')).text()).toBe('still lost');
});

test('nothing answers outside of the base', async () => {
  for (const path of ['/', '/fr/', '/fr', '/_astro/a.js', '/bb/fr/']) {
    expect((await get(path)).status, path).toBe(404);
  }
});

test('a page without its last slash leads to it, its query kept', async () => {
  for (const [path, location] of [
    ['/b/fr?from=chat?', './fr/?from=chat?'],
    ['/b/fr', './fr/'],
  ] as const) {
    const response = await get(path);
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe(location);
  }
});

test('a page has one address, and a lost one says so', async () => {
  const lost = ['/b/fr/index', '/b/404', '/b/_astro/', '/b/_astro', '/b/_headers', '/b/_redirects'];
  for (const path of [...lost, '/b/%E0%A4%A', '/b/fr/%00']) {
    const response = await get(path);
    expect(response.status, path).toBe(404);
    expect(await response.text()).toBe('lost');
  }
});

for (const path of ['/fr/r%E9gions/', '/fr%', '/%E0%A4%A', '/%00']) {
  test(`a path that does not decode is lost, at the root of a host too: ${path}`, async () => {
    const atRoot = await listen(createServer(answer(folder, '/')));
    write('index.html', 'home');
    const { status } = await fetch(`http://127.0.0.1:${portOf(atRoot)}${path}`, {
      redirect: 'manual',
    });
    atRoot.close();
    expect(status).toBe(404);
  });
}

test('a page is only read: HEAD has no body, and other methods are refused', async () => {
  const head = await get('/b/fr/', 'HEAD');
  expect(head.status).toBe(200);
  expect(head.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await head.text()).toBe('');
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const response = await get('/b/fr/', method);
    expect(response.status, method).toBe(405);
    expect(response.headers.get('allow'), method).toBe('GET, HEAD');
  }
});

test('the policy comes with everything, and only what carries a hash is kept for ever', async () => {
  const kept: Record<string, string | null> = {};
  for (const path of ['/b/fr/', '/b/nowhere/', '/b/_astro/a.js', '/b/_astro/b.js']) {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
    kept[path] = headers.get('cache-control');
  }
  expect(kept).toEqual({
    '/b/fr/': null,
    '/b/nowhere/': null,
    '/b/_astro/a.js': 'public, max-age=31536000, immutable',
    '/b/_astro/b.js': null,
  });
});

test('while one build takes the place of another the server asks for patience, and lives', async () => {
  rmSync(join(folder, '_headers'));
  expect((await get('/b/fr/')).status).toBe(503);
  writeHeaders(folder, '/b/', "default-src 'none'");
  expect((await get('/b/fr/')).status).toBe(200);
});

test('where nothing is built, the remedy is said', () => {
  expect(() => answer(join(folder, 'none'))).toThrow('npm run build');
});

/** The first line that the command prints where a built site lies in `dist`. */
async function printed(...args: string[]): Promise<string> {
  mkdirSync(join(folder, 'dist'));
  writeHeaders(join(folder, 'dist'), '/', "default-src 'none'");
  const command = spawn('node', [join(process.cwd(), 'scripts/serve.ts'), ...args], {
    cwd: folder,
    env: { ...process.env, BASE_PATH: '' },
  });
  try {
    const line = Promise.race([once(command.stdout, 'data'), once(command.stderr, 'data')]);
    return String(await line);
  } finally {
    command.kill();
  }
}

test('a port that the command line names is that one or none', async () => {
  const taken = await listen(createServer());
  const port = portOf(taken);
  const line = await printed(String(port));
  taken.close();
  expect(line).toContain(`Port ${port} is taken`);
});

test('where port 4321 is taken the site is served on a free one, and one line says both', async () => {
  // Where something else has it already, it is as taken.
  const taken = createServer().on('error', () => undefined);
  taken.listen(4321, '127.0.0.1');
  const line = await printed();
  taken.close();
  expect(line).toMatch(/^[^\n]*http:\/\/localhost:\d+\/ \(port 4321 is taken\)\n$/);
  expect(line).not.toContain('localhost:4321/');
});
