import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readContent } from '#check/read/content.ts';
import { pagePath } from '#routes/page.ts';
import { byteFigures } from './bench/bytes.ts';
import { conclude } from './bench/figure.ts';
import { lighthouseFigures, writeBarePage } from './bench/lighthouse.ts';
import { printReadings, readabilityFigures, readings } from './bench/readability.ts';
import { slopeFigures } from './bench/slope.ts';
import { visitFigures } from './bench/visit.ts';
import { answer, serve } from './serve.ts';

const content = readContent(process.cwd());
const texts = await readings(content);
printReadings(texts);

// A copy with everything compressed, as a real server sends it.
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
cpSync('dist', folder, { recursive: true });
writeBarePage(folder, pagePath({ key: 'setting', locale: 'fr' }));
for (const file of globSync('**/*.{html,js,xml,svg}', { cwd: folder })) {
  writeFileSync(join(folder, `${file}.br`), brotliCompressSync(readFileSync(join(folder, file))));
}

const files = answer(folder);
const near = await serve(4398, files);
// As far away as Lighthouse's own phone network says. From a server with no distance a script is there
// before the first paint, and the simulation takes it for something that the paint waited for.
const roundTrip = 150;
const far = await serve(4396, (...call) => setTimeout(() => files(...call), roundTrip));
const figures = [
  ...readabilityFigures(texts, content),
  ...byteFigures(),
  ...(await visitFigures(near)),
  ...slopeFigures(),
  ...(await lighthouseFigures(near, far)),
];
rmSync(folder, { recursive: true });

conclude(figures);
