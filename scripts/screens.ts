import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type AstroIntegration, dev } from 'astro';
import sharp from 'sharp';
import { platforms } from '#domain/platform.ts';
import { type ScreenManifest, screenManifest } from '#domain/screen-manifest.ts';
import { screenIds } from '#domain/walkthrough.ts';
import { locales } from '#i18n/locales.ts';
import { drawnWords } from '#screens/drawn-words.ts';
import { inputsHash } from '#screens/inputs-hash.ts';
import { themes } from '#screens/scene.ts';
import { chromiumLaunch } from './chromium.ts';

const folder = 'content/screens';
const manifestFile = join(folder, 'manifest.json');
const root = process.cwd();
mkdirSync(folder, { recursive: true });

const old = existsSync(manifestFile)
  ? screenManifest.parse(JSON.parse(readFileSync(manifestFile, 'utf8')))
  : [];

/** Adds the page of a drawing to the site, here only. */
const drawings: AstroIntegration = {
  name: 'drawings',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({
        pattern: '/drawings/[platform]/[screen]/[locale]/[theme]/',
        entrypoint: './src/screens/Drawing.astro',
      }),
  },
};

const server = await dev({
  server: { port: 4397, host: '127.0.0.1' },
  integrations: [drawings],
  logLevel: 'error',
});
const browser = await chromium.launch(chromiumLaunch());
const page = await browser.newPage({ deviceScaleFactor: 2 });

const manifest: ScreenManifest = [];
let drawn = 0;
for (const platform of platforms) {
  for (const screen of screenIds) {
    for (const locale of locales) {
      for (const theme of themes) {
        const file = `${platform}-${screen}.${locale}.${theme}.png`;
        const inputs = inputsHash(root, `${platform}-${screen}`, locale);
        const last = old.find((entry) => entry.file === file);
        const isFresh = last?.kind === 'drawing' && last.inputs === inputs;
        // A real capture stands until somebody removes it from the manifest.
        if (last && existsSync(join(folder, file)) && (isFresh || last.kind === 'capture')) {
          manifest.push(last);
          continue;
        }
        await page.goto(
          `http://127.0.0.1:${server.address.port}/drawings/${platform}/${screen}/${locale}/${theme}/`,
        );
        await page.evaluate(() => document.fonts.ready);
        const drawing = page.locator('.drawing');
        const { width, height } = (await drawing.boundingBox()) ?? { width: 0, height: 0 };
        const png = await drawing.screenshot({ animations: 'disabled' });
        await sharp(png).png({ palette: true, effort: 10 }).toFile(join(folder, file));
        const dates = Object.values(drawnWords(root, `${platform}-${screen}`, locale)).map(
          ({ confirmed }) => confirmed,
        );
        const [confirmed] = dates.sort();
        if (!confirmed) throw new Error(`${file} quotes no label that is confirmed in "${locale}"`);
        manifest.push({
          file,
          screen,
          platform,
          locale,
          theme,
          width: Math.round(width),
          height: Math.round(height),
          confirmed,
          kind: 'drawing',
          inputs,
        });
        drawn++;
      }
    }
  }
}
await browser.close();
await server.stop();

writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`);
console.log(`${folder}: ${drawn} drawn, ${manifest.length - drawn} as they were`);
process.exit();
