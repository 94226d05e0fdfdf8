import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { type AstroIntegration, dev } from 'astro';
import sharp from 'sharp';
import { scenes, themes } from '#domain/scene.ts';
import { type ScreenManifest, screenManifest } from '#domain/screen-manifest.ts';
import { locales } from '#i18n/locales.ts';
import { drawnWords } from '#screens/drawn-words.ts';
import { inputsHash } from '#screens/inputs-hash.ts';
import { chromiumLaunch } from './chromium.ts';
import { systemFonts } from './system-fonts.ts';

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
        pattern: '/drawings/[scene]/[locale]/[theme]/',
        entrypoint: './src/screens/Drawing.astro',
      }),
  },
};

const server = await dev({
  server: { port: 4397, host: '127.0.0.1' },
  integrations: [drawings],
  devToolbar: { enabled: false },
  logLevel: 'error',
  // Where node_modules is a link, the font lies outside the project, and Vite would not serve it.
  vite: { server: { fs: { allow: [root, realpathSync('node_modules')] } } },
});
const browser = await chromium.launch(chromiumLaunch());
// A drawing has no script of its own, and Vite's would reload the page while it is photographed.
const page = await browser.newPage({ deviceScaleFactor: 2, javaScriptEnabled: false });

const manifest: ScreenManifest = [];
let drawn = 0;
for (const { name: scene } of scenes) {
  for (const locale of locales) {
    const { language, words } = drawnWords(root, scene, locale);
    const inputs = inputsHash(root, scene, locale, { language, words });
    const dates = Object.values(words).map((wording) => wording.confirmed);
    const [confirmed] = dates.flatMap((date) => date ?? []).sort();
    if (!confirmed) throw new Error(`${scene} quotes no label with a dated wording`);
    for (const theme of themes) {
      const file = `${scene}.${locale}.${theme}.png`;
      const last = old.find((entry) => entry.file === file);
      const isFresh = last?.kind === 'drawing' && last.inputs === inputs;
      // A real capture stands until somebody removes it from the manifest.
      if (last && existsSync(join(folder, file)) && (isFresh || last.kind === 'capture')) {
        manifest.push(last);
        continue;
      }
      await page.goto(
        `http://127.0.0.1:${server.address.port}/drawings/${scene}/${locale}/${theme}/`,
      );
      await page.evaluate(() => document.fonts.ready);
      const fonts = await systemFonts(page);
      if (fonts.length > 0) {
        throw new Error(
          `${file} shows words in ${fonts.join(', ')}, which other machines may lack. Draw the sign in CSS, or use a character that Public Sans has.`,
        );
      }
      const drawing = page.locator('.drawing');
      const { width, height } = (await drawing.boundingBox()) ?? { width: 0, height: 0 };
      const png = await drawing.screenshot({ animations: 'disabled' });
      // Sixteen colours take half a byte a pixel, and suffice for ink, paper, three greys and the edges between.
      await sharp(png)
        .png({ palette: true, colours: 16, dither: 0, effort: 10 })
        .toFile(join(folder, file));
      manifest.push({
        file,
        scene,
        locale,
        theme,
        width: Math.round(width),
        height: Math.round(height),
        confirmed,
        kind: 'drawing',
        language,
        inputs,
        ...(dates.includes(undefined) ? { hasUndated: true as const } : {}),
        sha256: createHash('sha256')
          .update(readFileSync(join(folder, file)))
          .digest('hex'),
      });
      drawn++;
    }
  }
}
await browser.close();
await server.stop();

// In the order of the schema, in which those that stay were read: else every run would move their lines.
const records = screenManifest.parse(manifest);
writeFileSync(manifestFile, `${JSON.stringify(records, null, 2)}\n`);
console.log(`${folder}: ${drawn} drawn, ${manifest.length - drawn} as they were`);
process.exit();
