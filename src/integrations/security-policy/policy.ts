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

/**
 * The headers of every file. `frame-ancestors` has an effect only here: browsers ignore it in a <meta>.
 * @param isOwnHost whether the site has its host to itself, so that it may ask for https on all of it
 */
export function headers(contentPolicy: string, isOwnHost: boolean): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentPolicy}; frame-ancestors 'none'`,
    // Not `require-corp`: what a reader's tool adds to a page may come without a word on where it may go.
    'Cross-Origin-Embedder-Policy': 'credentialless',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    ...(isOwnHost && { 'Strict-Transport-Security': 'max-age=31536000' }),
    'X-Content-Type-Options': 'nosniff',
  };
}
