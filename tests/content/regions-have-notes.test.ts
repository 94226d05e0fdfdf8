import { reports } from './faults.ts';

reports(
  'a region without a note, where others have theirs, is reported in each language',
  ({ write, read, replace }) => {
    for (const file of ['region.yml', 'fr.mdx', 'en.mdx']) {
      write(`content/regions/hk/${file}`, read(`content/regions/ch/${file}`));
    }
    for (const [row, slug] of [
      ['suisse', 'hongkong'],
      ['switzerland', 'hong-kong'],
    ] as const) {
      replace('content/ui/addresses.json', `"ch": "${row}"`, `"ch": "${row}", "hk": "${slug}"`);
    }
    return ['en', 'fr'].map((locale) => {
      const place = replace(
        `content/walkthroughs/setting/${locale}.mdx`,
        '<RegionNote region="ch">',
        '<RegionNote region="ch">',
      );
      return { ...place, says: 'The notes on regions lack "hk"' };
    });
  },
);
