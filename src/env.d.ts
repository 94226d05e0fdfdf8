declare namespace App {
  /** What the page tells every component and author tag below it. */
  interface Locals {
    locale: import('#i18n/locales.ts').Locale;
    t: import('#i18n/translate.ts').Translate;
    page: import('#routes/page.ts').Page;
    guide: import('#library/guide.ts').Guide;
  }
}
