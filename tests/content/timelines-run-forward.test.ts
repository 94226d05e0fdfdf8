import { reports } from './faults.ts';

reports('an event before one that happened earlier is reported', ({ replace }) => {
  const places = ['en', 'fr'].map((locale) => {
    const file = `content/articles/regions/${locale}.mdx`;
    replace(file, '<Event id="first"', '<Event id="third"');
    return replace(file, '<Event id="second"', '<Event id="first"');
  });
  return places.map((place) => ({
    ...place,
    says: '"first" (2025-10) stands after "third" (2025-11)',
  }));
});

reports('a day and its month may stand in either order', ({ replace }) => {
  for (const locale of ['en', 'fr']) {
    replace(`content/articles/regions/${locale}.mdx`, '<Event id="first"', '<Event id="third"');
  }
  return [];
});

reports('an event of another year than its timeline is reported', ({ replace }) => {
  const files = ['en', 'fr'].map((locale) => `content/articles/regions/${locale}.mdx`);
  for (const file of files) replace(file, '<Timeline year="2025">', '<Timeline year="2024">');
  const events = ['first', 'second'].map((id) => `<Event id="${id}">`);
  return files.flatMap((file) =>
    events.map((event) => ({
      ...replace(file, event, event),
      says: 'stands in the timeline of 2024. Move it',
    })),
  );
});
