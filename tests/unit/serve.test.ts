import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { writeHeaders } from '#integrations/security-policy/headers-file.ts';
import { answer } from '../../scripts/serve.ts';

let folder = '';
let server: Server;

const write = (file: string, text: string | Buffer) => writeFileSync(join(folder, file), text);
const get = (path: string) => {
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${path}`, {
    redirect: 'manual',
    headers: { 'Accept-Encoding': 'br' },
  });
};

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(folder, 'fr'));
  mkdirSync(join(folder, '_astro'));
  write('fr/index.html', 'short');
  write('404.html', 'lost');
  write('_astro/a.js', 'export {};');
  writeHeaders(folder, '/b/', "default-src 'none'");
  server = createServer(answer(folder, '/b/'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
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

test('what lies beside a page in brotli is sent in its place', async () => {
  write('fr/index.html.br', brotliCompressSync('packed'));
  const response = await get('/b/fr/');
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toBe('packed');
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
  const lost = ['/b/fr/index', '/b/404', '/b/_astro/', '/b/_astro', '/b/_headers'];
  for (const path of [...lost, '/b/%E0%A4%A', '/b/fr/%00']) {
    const response = await get(path);
    expect(response.status, path).toBe(404);
    expect(await response.text()).toBe('lost');
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
