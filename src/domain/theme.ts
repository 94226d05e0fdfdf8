/** The two grounds on which every screen is drawn. */
export const themes = ['light', 'dark'] as const;

/** One of the grounds on which a screen is drawn. */
export type Theme = (typeof themes)[number];
