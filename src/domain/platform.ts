/** Where LinkedIn is used: in a browser, or in its app for iOS and Android. */
export const platforms = ['web', 'app'] as const;

/** One of the ways to use LinkedIn. */
export type Platform = (typeof platforms)[number];
