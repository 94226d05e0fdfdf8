/** The origin of the built site, without a path: `https://notmycv.example` unless SITE_URL says otherwise. */
export const origin = new URL(process.env['SITE_URL'] ?? 'https://notmycv.example').origin;

/** The folder in which the site is served, with both slashes: `/`, or `/not-my-cv/` when BASE_PATH says so. */
export const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/');
