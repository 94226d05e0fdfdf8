/** What we use of astro-i18next: its package.json does not export its types. */
declare module 'astro-i18next' {
  import type { AstroIntegration } from 'astro';
  import type { InitOptions } from 'i18next';

  type Routes = { [segment: string]: string | Routes };

  export type AstroI18nextConfig = {
    defaultLocale: string;
    locales: string[];
    namespaces: string[];
    defaultNamespace: string;
    showDefaultLocale: boolean;
    trailingSlash: 'always' | 'never' | 'ignore';
    routes: Routes;
    load: ('server' | 'client')[];
    i18nextServer: InitOptions;
  };

  export const AstroI18next: { config: AstroI18nextConfig };
  export function initAstroI18next(config: AstroI18nextConfig): void;
  export function localizePath(path: string | undefined, locale: string, base: string): string;
  export default function astroI18next(options: { configPath: string }): AstroIntegration;
}
