import { reports } from './faults.ts';

const fr = 'content/articles/home/fr.mdx';
const en = 'content/articles/home/en.mdx';

reports('a translation that lags without saying so is reported', ({ replace }) => {
  const { file, line } = replace(en, 'revision: 1', 'revision: 2');
  return { file, line, column: 11, says: `The revision is 2 here and 1 at ${fr}:4:11` };
});

reports('a date that differs between the languages is reported', ({ replace }) => {
  const { file, line } = replace(en, 'summary: Since 3', 'summary: Since 5');
  return { file, line, column: 10, says: `2025-11-05 here, 2025-11-03 at ${fr}:3:10` };
});

reports('two languages that both lag are reported', ({ replace }) => {
  const behind = 'revision: 1\nbehind: { since: 2025-11-03, reason: a test }';
  replace(fr, 'revision: 1', behind);
  const { file, line } = replace(en, 'revision: 1', behind);
  return { file, line: line + 1, column: 1, says: 'Every language of this page says that it lags' };
});

for (const [has, lacks] of [
  [fr, en],
  [en, fr],
] as const) {
  reports(`a field that ${lacks} alone lacks is reported there`, ({ replace }) => {
    const { line } = replace(has, 'summary:', 'name: Guide\nsummary:');
    const says = `The field "name" is missing here, and stands at ${has}:${line}:1`;
    return { file: lacks, line: 2, column: 1, says };
  });
}

reports('a button that one language alone names is reported in the other', ({ replace }) => {
  const setting = 'content/walkthroughs/setting';
  const { line } = replace(`${setting}/fr.mdx`, 'summary:', 'button: Ouvrir\nsummary:');
  const says = `The field "button" is missing here, and stands at ${setting}/fr.mdx:${line}:1`;
  return { file: `${setting}/en.mdx`, line: 2, column: 1, says };
});

const card = 'content/regions/ch/region.yml';
const law = 'law: { url: {}, sources: [help-page] }\n';
const words = (locale: string) => `content/regions/ch/${locale}.mdx`;

reports('a law of a card that one language does not name is reported there', ({ replace }) => {
  const { line } = replace(card, 'authorities:', `${law}authorities:`);
  replace(words('en'), 'summary:', 'law: The act\nsummary:');
  const says = `The field "law" is missing: ${card}:${line}:1 has a law`;
  return { file: words('fr'), line: 2, column: 1, says };
});

reports('a law that the card lacks is reported in every language that names it', ({ replace }) =>
  ['en', 'fr'].map((locale) => {
    const { line } = replace(words(locale), 'summary:', 'law: Loi\nsummary:');
    return {
      file: words(locale),
      line,
      column: 1,
      says: `the card has none. Give its sources in ${card}`,
    };
  }),
);
