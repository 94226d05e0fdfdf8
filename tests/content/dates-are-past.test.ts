import { test } from '@playwright/test';
import { reports } from './faults.ts';

test.afterEach(() => {
  delete process.env['SOURCE_DATE_EPOCH'];
});

for (const [file, date, future] of [
  ['content/facts/sources.yml', "'2025-10'", "'2999-01'"],
  ['content/facts/authorities/ch-pfpdt.yml', "'2023-02-27'", "'2999-01-01'"],
] as const) {
  reports(`a date of the future in ${file} is reported`, ({ replace }) => {
    const place = replace(file, date, future);
    return { ...place, says: `${future.slice(1, -1)} lies in the future` };
  });
}

for (const file of ['content/facts/settings.yml', 'content/regions/ch/region.yml']) {
  reports(`a date of the future in ${file} is reported, and is later than its sources`, (copy) => {
    const place = copy.replace(file, "'2025-11-03'", "'2999-01-01'");
    return [
      { ...place, says: '2999-01-01 lies in the future' },
      { ...place, says: '2999-01-01 is later than its sources' },
    ];
  });
}

reports(
  'an event of the future is reported, and where its timeline no longer runs forward',
  (copy) => {
    const place = copy.replace('content/facts/timeline.yml', "'2025-10'", "'2999-01'");
    const events = ['en', 'fr'].flatMap((locale) => {
      const at = (event: string) =>
        copy.replace(`content/articles/regions/${locale}.mdx`, event, event);
      return [
        { ...at('<Event id="first"'), says: '"first" (2999-01) stands in the timeline of 2025' },
        {
          ...at('<Event id="second"'),
          says: '"second" (2025-11-03) stands after "first" (2999-01)',
        },
      ];
    });
    return [
      ...events,
      { ...place, says: '2999-01 lies in the future' },
      { ...place, says: '2999-01 is later than its sources' },
    ];
  },
);

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
