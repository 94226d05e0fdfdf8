import { z } from 'astro/zod';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language, with the script and the region where they matter; nothing else that BCP 47 would allow. */
const form = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

/** A language as BCP 47 writes it: `fr`, `de-CH`, `zh-Hant`. Wider than the locales in which the guide is written. */
export const language = z.string().superRefine((code, context) => {
  const message = faultOf(code);
  if (message) context.addIssue({ code: 'custom', message });
});

function faultOf(code: string): string | undefined {
  const canonical = canonicalOf(code);
  if (!canonical || !form.test(canonical)) {
    return 'write the language as BCP 47 does: fr, de-CH, zh-Hant';
  }
  // Intl has a name for the unknown region.
  if (!names.of(canonical) || canonical.endsWith('-ZZ')) {
    return 'no language has this code in BCP 47';
  }
  return canonical === code ? undefined : `write ${canonical}, as BCP 47 does`;
}

function canonicalOf(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}
