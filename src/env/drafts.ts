import { fromEnvironment } from './environment.ts';

/** Whether languages that are not whole yet are shown: DRAFTS=1 says so, and `npm run dev` sets it. */
export const showsDrafts =
  fromEnvironment(
    'DRAFTS',
    (value) => (value === '1' || value === '0' ? value === '1' : undefined),
    '1 to show languages that are not whole yet, or 0.',
  ) ?? false;
