import { reports } from './faults.ts';

reports('a missing translation is reported', ({ remove }) => {
  remove('content/articles/about/en.mdx');
  return { file: 'content/articles/about/en.mdx', says: 'The page "about" has no "en" version' };
});

reports('a missing card is reported', ({ remove }) => {
  remove('content/regions/hk/region.yml');
  return { file: 'content/regions/hk/region.yml', says: 'The card is missing' };
});
