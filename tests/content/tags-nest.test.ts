import { reports } from './faults.ts';

const languages = ['en', 'fr'].map((locale) => `content/walkthroughs/setting/${locale}.mdx`);

const mistakes = {
  '<IfMissing>\n\nText\n\n</IfMissing>': '<IfMissing> stands outside of <Step>',
  '<Section id="more" title="More">\n\nText\n\n</Section>': '<Section> may not stand in <Section>',
};
for (const [mistake, says] of Object.entries(mistakes)) {
  reports(`${says} is reported`, ({ replace }) => {
    const places = languages.map((file) => replace(file, '<Does>', `${mistake}\n\n<Does>`));
    return places.map((place) => ({ ...place, says }));
  });
}

reports('what a list of steps cannot hold is reported', ({ replace }) => {
  const places = languages.map((file) =>
    replace(file, '<Step id="web-open-menu"', '<Doors />\n\n<Step id="web-open-menu"'),
  );
  return places.map((place) => ({ ...place, says: '<Steps> holds steps only' }));
});

reports('what it does within what it does not is reported', ({ replace }) => {
  const places = languages.map((file) => {
    replace(file, '<Does>', '<DoesNot>\n\n<Does>');
    return { ...replace(file, '</Does>', '</Does>\n\n</DoesNot>'), column: 1 };
  });
  return places.map(({ file, line }) => ({
    file,
    line: line - 4,
    column: 1,
    says: '<Does> may not stand in <DoesNot>',
  }));
});
