import { expect, test } from '@playwright/test';
import { daysSince, isLongAgo, latestDay, today } from '#env/today.ts';

test.beforeEach(() => {
  process.env['SOURCE_DATE_EPOCH'] = String(Date.UTC(2026, 10, 24) / 1000);
});

test.afterEach(() => {
  delete process.env['SOURCE_DATE_EPOCH'];
});

test('the day of the build is the one that SOURCE_DATE_EPOCH gives', () => {
  expect(today()).toBe('2026-11-24');
});

test('days are counted from the day, or from the first day of a month', () => {
  expect(daysSince('2026-11-14')).toBe(10);
  expect(daysSince('2026-11')).toBe(23);
});

test('after 180 days what was confirmed is old, and not a day before', () => {
  expect(isLongAgo('2026-05-28')).toBe(false);
  expect(isLongAgo('2026-05-27')).toBe(true);
});

test('in the east the next day begins at ten in the morning, UTC', () => {
  process.env['SOURCE_DATE_EPOCH'] = String(Date.UTC(2026, 10, 24, 9, 59) / 1000);
  expect(latestDay()).toBe('2026-11-24');
  process.env['SOURCE_DATE_EPOCH'] = String(Date.UTC(2026, 10, 24, 10) / 1000);
  expect(latestDay()).toBe('2026-11-25');
  expect(today()).toBe('2026-11-24');
});
