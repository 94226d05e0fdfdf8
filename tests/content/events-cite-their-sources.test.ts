import type { Copy } from './broken-copy.ts';
import { reports } from './faults.ts';

const pages = ['en', 'fr'].map((locale) => `content/articles/regions/${locale}.mdx`);
const cite = '<Cite id="press-2025" />';

/** Takes the source of the first event out of its words, and gives where the event stands. */
const uncite = ({ replace }: Copy) =>
  pages.map((file) => {
    replace(file, cite, '');
    return replace(file, '<Event id="first"', '<Event id="first"');
  });

reports('an event that does not cite what its date rests on is reported', (copy) => {
  const says = `The date of "first" rests on what its words do not cite. Put ${cite} after`;
  return uncite(copy).map((place) => ({ ...place, says }));
});

reports('a cite beside an event is none of its own', (copy) => {
  for (const file of pages) copy.replace(file, '<Flow>', `${cite}\n\n<Flow>`);
  for (const file of pages) copy.replace(file, `${cite}<Cite`, '<Cite');
  const places = pages.map((file) => copy.replace(file, '<Event id="first"', '<Event id="first"'));
  return places.map((place) => ({ ...place, says: 'The date of "first" rests on' }));
});

reports('a source that does not exist need not be cited', ({ replace }) => {
  const place = replace('content/facts/timeline.yml', 'press-2025', 'pres-2025');
  return { ...place, says: 'The source "pres-2025" is unknown.' };
});
