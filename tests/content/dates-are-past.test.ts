import { test } from '@playwright/test';
import { reports } from './faults.ts';

test.afterEach(() => {
  delete process.env['SOURCE_DATE_EPOCH'];
});

for (const [file, date, future] of [
  ['content/facts/settings.yml', "'2025-11-03'", "'2999-01-01'"],
  ['content/facts/sources.yml', "'2025-10'", "'2999-01'"],
  ['content/facts/timeline.yml', "'2025-10'", "'2999-01'"],
  ['content/facts/authorities/ch-pfpdt.yml', "'2023-02-27'", "'2999-01-01'"],
  ['content/regions/ch/region.yml', "'2025-11-03'", "'2999-01-01'"],
] as const) {
  reports(`a date of the future in ${file} is reported`, ({ replace }) => {
    const place = replace(file, date, future);
    return { ...place, says: `${future.slice(1, -1)} lies in the future` };
  });
}

reports('a table that was checked in the future is reported', ({ replace }) => {
  const places = ['en', 'fr'].map((locale) => {
    const file = `content/articles/regions/${locale}.mdx`;
    replace(file, 'checked="2025-11-03"', 'checked="2999-01"');
    return replace(file, '<Findings', '<Findings');
  });
  return places.map((place) => ({ ...place, says: '2999-01 lies in the future' }));
});

for (const [hour, count] of [
  [9, 1],
  [10, 0],
] as const) {
  const verdict = count > 0 ? 'lies in the future' : 'may be seen';
  reports(`at ${hour}:00 UTC the next day ${verdict}`, ({ replace }) => {
    process.env['SOURCE_DATE_EPOCH'] = String(Date.UTC(2026, 10, 24, hour) / 1000);
    const place = replace('content/facts/authorities/ch-pfpdt.yml', "'2023-02-27'", "'2026-11-25'");
    return Array.from({ length: count }, () => ({
      ...place,
      says: '2026-11-25 lies in the future: the build is of 2026-11-24',
    }));
  });
}
