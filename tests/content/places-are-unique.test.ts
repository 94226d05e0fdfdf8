import { reports } from './faults.ts';

const fr = 'content/walkthroughs/setting/fr.mdx';
const en = 'content/walkthroughs/setting/en.mdx';
const section = '<Section id="check"';

reports('a section id that stands twice on a page is reported at both places', ({ replace }) => {
  const first = replace(en, '<Section id="steps"', '<Section id="check"');
  const second = replace(
    en,
    '<Section id="check" title="The guide">\n\nSince',
    '<Section id="check" title="The guide">\n\nSince',
  );
  return [
    { ...first, says: `stands at ${en}:${second.line}:1 too` },
    { ...first, says: '<Section id="check"> here, <Section id="steps"> at' },
    { ...second, says: `stands at ${en}:${first.line}:1 too` },
  ];
});

for (const id of ['sources', 'contents', 'all-pages', 'source-list', 'authority-cnil']) {
  reports(`the section id "${id}", which the layout uses, is reported`, ({ replace }) => {
    replace('content/articles/home/en.mdx', ' anchor="check"', '');
    replace('content/articles/home/fr.mdx', ' anchor="check"', '');
    const places = [en, fr].map((file) => replace(file, section, `<Section id="${id}"`));
    return places.map((place) => ({ ...place, says: 'has an id that the page itself uses' }));
  });
}

reports('two notes for the same region are reported', ({ replace }) => {
  const twice = '</RegionNote>\n\n<RegionNote region="ch">\n\nText\n\n</RegionNote>';
  const places = [en, fr].map((file) => replace(file, '</RegionNote>', twice));
  return places.flatMap((place) => {
    const second = { ...place, line: place.line + 2 };
    const first = { ...place, line: place.line - 4 };
    return [first, second].map((note) => ({ ...note, says: '<RegionNote region="ch"> stands at' }));
  });
});

reports('a step that stands twice is reported at both places', ({ replace }) => {
  const step = '<Step id="web-switch-off"';
  const second = replace(en, step, '<Step id="web-open-menu"');
  const first = replace(en, '<Step id="web-open-menu"', '<Step id="web-open-menu"');
  const twice = '<Step id="web-open-menu"> stands at';
  return [
    { ...first, says: twice },
    { ...first, says: 'The tags of "web-open-menu" disagree: only here <State is="off">' },
    { ...second, says: twice },
    { ...second, says: '<Step id="web-open-menu"> here, <Step id="web-switch-off"> at' },
    { ...second, says: 'expected "web-switch-off", found "web-open-menu"' },
  ];
});

const tables = ['en', 'fr'].map((locale) => `content/articles/regions/${locale}.mdx`);

reports('a row that has the id of another is reported at both places', ({ replace }) => {
  const places = tables.flatMap((file) => [
    replace(file, '<Row id="first-row"', '<Row id="findings"'),
    replace(file, '<Section id="findings"', '<Section id="findings"'),
  ]);
  return places
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map((place) => ({ ...place, says: 'id="findings"> stands at' }));
});

reports('a row whose id an event might have is reported', ({ replace }) => {
  const places = tables.map((file) =>
    replace(file, '<Row id="first-row"', '<Row id="event-third"'),
  );
  return places.map((place) => ({ ...place, says: 'has an id that the page itself uses' }));
});
