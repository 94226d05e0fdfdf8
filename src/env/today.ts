import { fromEnvironment } from './environment.ts';

/** After so many days without a confirmation the reader is told. */
const oldAfterDays = 180;

/**
 * The day of the build, `2026-11-24`, in UTC. SOURCE_DATE_EPOCH (seconds) sets it, so that the same
 * commit gives the same bytes: https://reproducible-builds.org/specs/source-date-epoch/
 */
export function today(): string {
  return isoDay(now());
}

/** The day that it is in the easternmost time zone, UTC+14: an author in Asia may have seen something on it already. */
export function latestDay(): string {
  return isoDay(now() + 14 * 3_600_000);
}

function now(): number {
  const seconds = fromEnvironment(
    'SOURCE_DATE_EPOCH',
    (value) => (/^\d{1,11}$/.test(value) ? Number(value) : undefined),
    'whole seconds since 1970, as 1795478400 or $(git log -1 --format=%ct).',
  );
  return seconds === undefined ? Date.now() : seconds * 1000;
}

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** How many whole days lie between a date of the facts and the day of the build. A month counts from its first day. */
export function daysSince(date: string): number {
  const start = Date.parse(date.length === 7 ? `${date}-01` : date);
  return Math.floor((Date.parse(today()) - start) / 86_400_000);
}

/** Tells whether what was confirmed on a date of the facts may have changed since: the reader is then told. */
export function isLongAgo(confirmed: string): boolean {
  return daysSince(confirmed) > oldAfterDays;
}
