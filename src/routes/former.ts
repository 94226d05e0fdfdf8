import formerFile from '#content/ui/former.json' with { type: 'json' };
import publishedFile from '#content/ui/published.json' with { type: 'json' };
import { platforms } from '#domain/platform.ts';
import { formerAddresses, publishedAddresses } from '#domain/published.ts';
import { isLocale, type Locale, wholeLocales } from '#i18n/locales.ts';
import { isPageKey, neutralPath, type PageKey } from './page.ts';

const former = formerAddresses.parse(formerFile);
const published = publishedAddresses.parse(publishedFile);

/** A path that a page had, with what stands there now: the page, in the languages that the path was for. */
export type FormerPath = { path: string; key: PageKey; anchor?: string; locales: Locale[] };

/** Every path that a page had: in one language, and the neutral ones of pages and steps whose names have changed. */
export function formerPaths(): FormerPath[] {
  const inOneLanguage = Object.entries(former.paths).map(([path, key]) => {
    const locale = path.split('/')[1];
    return { path, key: pageKey(key), locales: isLocale(locale) ? [locale] : [...wholeLocales] };
  });
  const renamed = Object.entries(former.pages).flatMap(([old, key]) =>
    [undefined, ...stepsOf(old)].map((step) => neutral(old, step, pageKey(key))),
  );
  const steps = Object.entries(former.anchors).flatMap(([key, moved]) =>
    Object.keys(moved)
      .filter(isStep)
      .map((step) => neutral(key, step, pageKey(key))),
  );
  return [...inOneLanguage, ...renamed, ...steps];
}

/** The former anchors that lead to one of today, on one page. */
export function formerAnchors(key: string, anchor: string): string[] {
  return Object.entries(former.anchors[key] ?? {})
    .filter(([, today]) => today === anchor)
    .map(([old]) => old);
}

function neutral(old: string, step: string | undefined, key: PageKey): FormerPath {
  const anchor = step && (former.anchors[key]?.[step] ?? step);
  return {
    path: neutralPath({ key: old }, step),
    key,
    ...(anchor && { anchor }),
    locales: [...wholeLocales],
  };
}

function stepsOf(key: string): string[] {
  return (published[key]?.anchors ?? []).filter(isStep);
}

/** Tells whether an anchor is that of a step, which has a neutral address of its own: its id begins with its platform. */
export function isStep(anchor: string): boolean {
  return platforms.some((platform) => anchor.startsWith(`${platform}-`));
}

function pageKey(key: string): PageKey {
  if (!isPageKey(key)) throw new Error(`content/ui/former.json names "${key}", which is no page`);
  return key;
}
