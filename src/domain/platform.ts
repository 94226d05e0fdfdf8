/** Where LinkedIn is used: in its app for iOS and Android, or in a browser. Readers who need the steps on a phone come first. */
export const platforms = ['app', 'web'] as const;

/** One of the ways to use LinkedIn. */
export type Platform = (typeof platforms)[number];
