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
