import { z } from 'astro/zod';

const form = /^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/;

/** A calendar day, `2025-11-03`, or a month when the day is not known, `2025-10`. */
export const isoDate = z
  .string()
  .regex(form, {
    error: 'write a date as 2025-11-03, or 2025-10 when the day is not known',
    abort: true,
  })
  .refine(isInCalendar, 'no calendar has this day');

// JavaScript counts 31 February as 3 March.
function isInCalendar(date: string): boolean {
  return new Date(date).toISOString().startsWith(date);
}
