import { z } from 'astro/zod';

/** An email address without `mailto:`, which is added where it becomes a link. */
export const email = z.email('must be an email address: name@host.example');
