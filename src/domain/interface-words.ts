import { z } from 'astro/zod';

/** One word or sentence of the interface: a value of `content/ui/<locale>/site.json`. */
export const interfaceWords = z.string().min(1);

/** Why words may be the same in two languages: a value of `content/ui/alike.yml`, by their key. */
export const alikeReason = z.string().min(1);

/** Where words stand on pages, for translators: a value of `content/ui/strings.yml`, by their key. */
export const wordsPlace = z.string().min(1);

/** By what name the interface asks for its words: `step.next`, `days_one`. */
export const wordsKey = z.string().min(1);
