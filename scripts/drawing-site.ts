import { realpathSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { type AstroIntegration, dev } from 'astro';
import { chromiumLaunch } from './chromium.ts';

/** Adds the page of a drawing to the site, here only. */
const drawings: AstroIntegration = {
  name: 'drawings',
  hooks: {
    'astro:config:setup': ({ injectRoute }) =>
      injectRoute({
        pattern: '/drawings/[id]/[locale]/[theme]/',
        entrypoint: './src/screens/Drawing.astro',
      }),
  },
};

/** The pages of the drawings, and a browser to photograph them with. */
export type DrawingSite = {
  page: Page;
  /** the version of the browser */
  browser: string;
  urlOf: (drawing: { screen: string; locale: string; theme: string }) => string;
  close: () => Promise<void>;
};

/** Serves the drawings of the project in this folder. */
export async function openDrawingSite(): Promise<DrawingSite> {
  const server = await dev({
    server: { port: 4397, host: '127.0.0.1' },
    integrations: [drawings],
    devToolbar: { enabled: false },
    logLevel: 'error',
    // Where node_modules is a link, the font lies outside the project, and Vite would not serve it.
    vite: { server: { fs: { allow: [process.cwd(), realpathSync('node_modules')] } } },
  });
  const browser = await chromium.launch(chromiumLaunch());
  return {
    // A drawing has no script of its own, and Vite's would reload the page while it is photographed.
    page: await browser.newPage({ deviceScaleFactor: 2, javaScriptEnabled: false }),
    browser: browser.version(),
    urlOf: ({ screen, locale, theme }) =>
      `http://127.0.0.1:${server.address.port}/drawings/${screen}/${locale}/${theme}/`,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
