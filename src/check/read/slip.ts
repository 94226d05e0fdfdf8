/** What is wrong with the form of a text, and the character at which it stands. */
export type Slip = { offset: number; what: string };

/** What is said of quotes, lists, tags or brackets within each other by the dozen. */
export const nestedTooDeeply =
  'Too many things are nested here, one within the other. Write them side by side.';
