/** Where LinkedIn is used: in a browser, or in its app for iOS and Android. */
export const platforms = ['web', 'app'] as const;

export type Platform = (typeof platforms)[number];
