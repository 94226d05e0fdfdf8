import { reports } from './faults.ts';

for (const [file, before, hidden, name] of [
  ['content/articles/home/en.mdx', 'The gui', '\u200b', 'U+200B ZERO WIDTH SPACE'],
  ['content/articles/home/fr.mdx', 'Le gui', '\u202e', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
  ['content/articles/home/en.mdx', 'The gui', '\0', 'U+0000 NULL'],
  ['content/facts/sources.yml', 'A rep', '\0', 'U+0000 NULL'],
  ['content/regions/ch/en.mdx', 'Sin', '\u00ad', 'U+00AD SOFT HYPHEN'],
  ['content/walkthroughs/setting/en.mdx', 'Do', '\u0085', 'U+0085 NEXT LINE'],
  ['content/articles/sources/en.mdx', 'Since', '&#8203;', 'U+200B ZERO WIDTH SPACE'],
  ['content/articles/sources/en.mdx', 'Since', '&zwj;', 'U+200D ZERO WIDTH JOINER'],
  ['content/facts/sources.yml', 'A report', '\u2066', 'U+2066 LEFT-TO-RIGHT ISOLATE'],
  ['content/ui/en/site.json', 'Skip', '\u200e', 'U+200E LEFT-TO-RIGHT MARK'],
  ['content/ui/en/site.json', 'Skip', '\\u200E', 'U+200E LEFT-TO-RIGHT MARK'],
] as const) {
  reports(`${name} (${hidden.length} long) is reported in ${file}`, ({ replace }) => {
    const place = replace(file, before, before + hidden);
    return {
      ...place,
      column: place.column + before.length,
      says: `Readers cannot see ${name}, which stands here`,
    };
  });
}

reports('spaces and hyphens that do not break may stand in a text', ({ replace }) => {
  replace('content/articles/home/en.mdx', 'The guide,', 'The\u00a0gui\u2011de\u202f,');
  return [];
});
