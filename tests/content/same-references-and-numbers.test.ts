import { reports } from './faults.ts';

const fr = 'content/walkthroughs/setting/fr.mdx';
const en = 'content/walkthroughs/setting/en.mdx';
const home = 'content/articles/home/en.mdx';
const section = '<Section id="check"';

reports('a source that only one language cites is reported, with both places', ({ replace }) => {
  replace(en, '<Cite id="help-page" />', '');
  const place = replace(en, section, section);
  return { ...place, says: `only here nothing, only at ${fr}:43:1 <Cite id="help-page">` };
});

reports('a date that differs in a section is reported', ({ replace }) => {
  replace(en, 'October 2025', 'September 2025');
  const place = replace(en, section, section);
  return { ...place, says: `only here 2025-09, only at ${fr}:43:1 2025-10` };
});

reports('a section of another id is compared when its id is fixed', ({ replace }) => {
  replace(en, 'October 2025', 'September 2025');
  const place = replace(en, section, '<Section id="the-check"');
  const link = '<PageLink page="setting" anchor="check"';
  return [
    { ...replace(home, link, link), says: 'The anchor "check" is unknown' },
    { ...place, says: '<Section id="the-check"> here, <Section id="check"> at' },
  ];
});

const page = 'content/articles/sources/en.mdx';

reports('a date that differs outside of sections is reported', ({ replace }) => {
  const place = replace(page, 'Since 3', 'Since 2');
  return {
    ...place,
    says: 'The numbers and dates of the text outside of sections disagree: only here 2025-11-02',
  };
});

reports('a source that is cited outside of sections in one language is reported', ({ replace }) => {
  replace(page, '<Cite id="help-page" />', '');
  const place = replace(page, 'Since', 'Since');
  return { ...place, says: 'The tags of the text outside of sections disagree' };
});

const table = 'content/articles/regions/en.mdx';

reports('a number in what a row is about that differs is reported', ({ replace }) => {
  replace(table, 'what="Since 2025"', 'what="Since 2024"');
  const place = replace(table, '<Row id="second-row"', '<Row id="second-row"');
  return { ...place, says: 'of "second-row" disagree: only here 2024' };
});

reports('a source that one language cites in another row is reported there', ({ replace }) => {
  const cite = '<Cite id="help-page" />';
  replace(table, `Since 2025.${cite}`, 'Since 2025.');
  replace(
    table,
    'The guide <Finding is="plausible" />.',
    `The guide <Finding is="plausible" />.${cite}`,
  );
  const rows = ['first-row', 'second-row'].map((id) =>
    replace(table, `<Row id="${id}"`, `<Row id="${id}"`),
  );
  return rows.map((place) => ({ ...place, says: 'The tags of' }));
});

reports('a finding in a sentence that differs is reported', ({ replace }) => {
  replace(table, '<Finding is="plausible"', '<Finding is="documented"');
  const place = replace(table, '<Row id="second-row"', '<Row id="second-row"');
  return { ...place, says: 'only here <Finding is="documented">' };
});
