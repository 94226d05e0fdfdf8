import { z } from 'astro/zod';
import { pattern } from './pattern.ts';

/** What makes a sentence of one language a claim, and what a claim needs: one language of `content/rules/claims.yml`. */
export const claimWords = z.strictObject({
  names: z
    .array(z.string().min(1))
    .min(1)
    .describe('whole words; one in lower case may begin with a capital too'),
  unless: z
    .array(pattern)
    .default([])
    .describe('a sentence in which one of these is found says nothing about what is named in it'),
  announced: z
    .array(pattern)
    .default([])
    .describe('a sentence in which one of these is found may give a date later than its sources'),
  happened: z
    .array(pattern)
    .min(1)
    .describe('a sentence in which one of these is found says what happened, and needs a date'),
  undated: z
    .array(pattern)
    .default([])
    .describe('a sentence in which one of these is found says that the date is not known'),
});

/** The words of one language that make a sentence a claim. */
export type ClaimWords = z.infer<typeof claimWords>;
