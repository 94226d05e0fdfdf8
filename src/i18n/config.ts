import type { AstroI18nextConfig } from 'astro-i18next';
import addresses from '#content/ui/addresses.json' with { type: 'json' };
import drafts from '#content/ui/drafts.json' with { type: 'json' };
import { firstLocale, isDraft, locales } from './locales.ts';

/** What astro-i18next and i18next are told, in the build and in the tests alike. */
export const config = {
  defaultLocale: firstLocale,
  locales: [...locales],
  namespaces: ['site'],
  defaultNamespace: 'site',
  showDefaultLocale: true,
  trailingSlash: 'always',
  routes: { ...addresses, ...drafts },
  load: ['server'],
  i18nextServer: {
    // Without it i18next answers before the words are read.
    initAsync: false,
    // A missing word must fail, not turn up in another language. Only a draft may lack some.
    fallbackLng: Object.fromEntries(locales.filter(isDraft).map((draft) => [draft, [firstLocale]])),
    preload: [...locales],
    // A row "de-CH" has its own file and needs none of "de".
    load: 'currentOnly',
    keySeparator: false,
    interpolation: { escapeValue: false },
    // i18next would answer with the key, or leave a hole. astro-i18next copies both functions as text, on
    // one line: they see nothing around them, and hold no comment.
    parseMissingKeyHandler: (key: string, _: unknown, asked?: { lng?: string }) => {
      throw new Error(
        `content/ui/${asked?.lng}/site.json  The words "${key}" are missing. Add them, in every language.`,
      );
    },
    missingInterpolationHandler: (words: string, [slot]: [string], asked?: { lng?: string }) => {
      throw new Error(
        `content/ui/${asked?.lng}/site.json  The words "${words}" have the slot ${slot}, and nothing fills it.`,
      );
    },
    backend: { loadPath: './content/ui/{{lng}}/{{ns}}.json' },
  },
} satisfies AstroI18nextConfig;
