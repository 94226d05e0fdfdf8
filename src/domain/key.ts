import { z } from 'astro/zod';

/** An English, kebab-case, permanent id: `open-menu`. It ends up in addresses that people share. */
export const key = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'write it in English, lower case, words joined by hyphens: "open-menu"',
  );
