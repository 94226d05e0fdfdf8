import { createHash } from 'node:crypto';

/** The hash of a text as CSP and SRI write it: `sha256-…`. */
export function integrity(text: string | Buffer): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * The one content security policy of every page (https://www.w3.org/TR/CSP3/).
 * @param styles the texts of all style elements, whichever of them a page has
 */
export function policy(styles: string[]): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // Nothing of ours fetches. Lighthouse reads robots.txt under the page's policy, and fails without.
    "connect-src 'self'",
    "img-src 'self'",
    "script-src 'self'",
    `style-src ${styles.map((style) => `'${integrity(style)}'`).join(' ')}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Every header of the site. `frame-ancestors` has an effect only here: browsers ignore it in a <meta>. */
export function headers(contentPolicy: string): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}
