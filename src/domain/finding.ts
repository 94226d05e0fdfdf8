/** What is known of a statement, of a kind of data, or of a risk. */
export const findings = [
  'true',
  'partly',
  'false',
  'unknown',
  'used',
  'not-used',
  'other-ai',
  'documented',
  'plausible',
  'not-shown',
] as const;

/** One of the things that can be known of a statement, of a kind of data, or of a risk. */
export type Finding = (typeof findings)[number];
