import { z } from 'astro/zod';
import { language } from './language.ts';
import { pattern } from './pattern.ts';

const examples = z.array(z.string().min(1)).min(1);

/** Something that the facts do not support: an entry of `content/rules/forbidden.yml`. */
export const forbiddenClaim = z.strictObject({
  reason: z.string().min(1).describe('what the facts bear instead'),
  words: z.record(
    language,
    z.strictObject({
      patterns: z.array(pattern).min(1).describe('a sentence in which one is found is a fault'),
      unless: z.array(pattern).default([]).describe('but not where one of these is found too'),
      wrong: examples.describe('sentences that must be caught'),
      right: examples.describe('sentences that must not'),
    }),
  ),
});

/** Something that no page may say. */
type ForbiddenClaim = z.infer<typeof forbiddenClaim>;
/** How one language would say it. */
export type ForbiddenWords = ForbiddenClaim['words'][string];
