import { z } from 'astro/zod';
import { key } from './key.ts';
import { language } from './language.ts';

/** The slugs of one language by page key, folders within folders; `index` is the slug of the folder itself. */
export type AddressLevel = { [segment: string]: string | AddressLevel };

const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'a slug has lower-case letters without accents, digits and hyphens',
  );

const level: z.ZodType<AddressLevel> = z.record(key, z.union([slug, z.lazy(() => level)]));

/** The address of every page, one row per language: `content/ui/addresses.json`; those of drafts, where some may lack: `content/ui/drafts.json`. */
export const addressTable = z.record(language, level);

/** The slugs of every page, by language. */
export type AddressTable = z.infer<typeof addressTable>;
