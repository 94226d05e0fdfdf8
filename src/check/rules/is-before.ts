/**
 * Tells whether one date of the facts is earlier than another: `2025-10` than `2025-11-03`. A month and a day in it
 * are neither before nor after each other.
 */
export function isBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}
