import 'i18next';
import type site from '#content/ui/en/site.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site';
    keySeparator: false;
    resources: { site: typeof site };
  }
}
