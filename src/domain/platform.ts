/** Where LinkedIn is used: in its app for iOS and Android, or in a browser. Whoever needs steps on a phone comes first. */
export const platforms = ['app', 'web'] as const;

/** One of the ways to use LinkedIn. */
export type Platform = (typeof platforms)[number];
