import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import astroI18next from 'astro-i18next';
import { defineConfig } from 'astro/config';
import { base, origin } from './src/env/origin.ts';
import { contentCheck } from './src/integrations/content-check/content-check.ts';
import { requireAddresses } from './src/integrations/content-check/require-addresses.ts';
import { securityPolicy } from './src/integrations/security-policy/security-policy.ts';

requireAddresses(process.cwd());
// Not above: they read the addresses as they load.
const { default: i18next } = await import('./astro-i18next.config.cjs');
const { redirectsFile } = await import('./src/integrations/redirects-file.ts');

export default defineConfig({
  site: origin,
  base,
  output: 'static',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  session: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'always' },
  compressHTML: 'jsx',
  i18n: {
    locales: i18next.locales,
    defaultLocale: i18next.defaultLocale,
    routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
  },
  integrations: [
    contentCheck(),
    astroI18next({ configPath: './astro-i18next.config.cjs' }),
    mdx(),
    redirectsFile(),
    securityPolicy(),
  ],
  markdown: {
    // Shiki's inline styles break the policy; smart punctuation mangles French quotes.
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  vite: {
    plugins: [tailwindcss()],
    environments: {
      client: {
        // Named by its hash alone: the address of the script stands in every page.
        build: { rolldownOptions: { output: { entryFileNames: '_astro/[hash].js' } } },
      },
    },
    // Scripts stay files: the policy allows no inline one.
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro marks every MDX file with "use astro:head-inject", which Rolldown does not know and
        // reports once a file. Goes when Rolldown lets a framework name its own directives.
        onLog(level, log, report) {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
        },
      },
    },
  },
});
