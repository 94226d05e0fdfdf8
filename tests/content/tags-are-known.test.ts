import { reports } from './faults.ts';

const file = 'content/walkthroughs/setting/en.mdx';
const section = '<Section id="check"';
const note = '<RegionNote region="ch">';

reports('an unknown tag is reported with the one that was meant', ({ replace }) => {
  const place = replace(file, '<Label ', '<Lable ');
  const step = '<Step id="app-open-menu"';
  return [
    { ...replace(file, step, step), says: 'tags of "app-open-menu" disagree: only here nothing' },
    { ...place, says: '<Lable> is not a tag of the guide. Did you mean "Label"?' },
  ];
});

reports('a tag that JavaScript would know is unknown all the same', ({ replace }) => {
  const place = replace(file, '<Does>', '<constructor />\n\n<Does>');
  return { ...place, says: '<constructor> is not a tag of the guide' };
});

reports('an unknown tag around others is reported, and the one that is missing', ({ replace }) => {
  const place = replace(file, '<Does>', '<Dose>');
  replace(file, '</Does>', '</Dose>');
  return [
    { ...place, says: '<Dose> is not a tag of the guide. Did you mean "Does"?' },
    { ...replace(file, note, note), says: 'nothing here, <Does> at' },
  ];
});

reports('an unknown tag hides no other fault of its file', ({ replace }) => {
  const tag = replace(file, '<Does>', '<Dose>');
  replace(file, '</Does>', '</Dose>');
  replace(file, '<Cite id="press-2025" />', '');
  replace(file, 'Since October 2025', 'Since September 2025');
  const step = '<Step id="web-open-menu"';
  return [
    { ...replace(file, step, step), says: 'only here nothing' },
    { ...replace(file, section, section), says: 'only here 2025-09' },
    { ...tag, says: '<Dose> is not a tag of the guide' },
    { ...replace(file, note, note), says: 'nothing here, <Does> at' },
  ];
});

for (const name of ['Note', 'Aside']) {
  reports(`<${name}> is taken for no other tag, and gets no hint`, ({ replace }) => {
    const place = replace(file, note, `<${name} region="ch">`);
    replace(file, '</RegionNote>', `</${name}>`);
    return [
      { ...replace(file, section, section), says: 'of "check" disagree: only here 2025-11-03' },
      { ...replace(file, '<Does>', '<Does>'), says: 'nothing here, <RegionNote region="ch"> at' },
      { ...place, says: `<${name}> is not a tag of the guide. See docs/writing.md.` },
    ];
  });
}

reports('an unknown prop is reported', ({ replace }) => {
  const place = replace(file, '<Steps platform="web"', '<Steps platfrom="web"');
  return [
    { ...place, says: '<Steps platfrom="web"> here, <Steps platform="web"> at' },
    { ...place, says: '<Steps> has no "platfrom". Did you mean "platform"?' },
  ];
});

reports('a prop that is missing is reported', ({ replace }) => {
  const place = replace(file, '<Cite id="help-page" />', '<Cite />');
  return [
    { ...replace(file, section, section), says: 'tags of "check" disagree: only here <Cite>' },
    { ...place, says: '<Cite>: the prop "id" is missing. Add it.' },
  ];
});

reports('a step id of a wrong form is reported', ({ replace }) => {
  const place = replace(file, '<Step id="web-open-menu"', '<Step id="OpenMenu"');
  return [
    { ...place, says: '<Step id="OpenMenu"> here, <Step id="web-open-menu"> at' },
    { ...place, says: 'expected "web-open-menu", found "OpenMenu"' },
    { ...place, says: 'begin the id with the platform' },
  ];
});

const disallowed = {
  '{1 + 1}': 'An expression in braces is code',
  '[here](https://x.example)': 'An address in prose cannot be dated',
  '![menu](menu.png)': 'A picture needs a date and an alt text',
  '## Heading': 'A heading needs an id',
  'import x from "y"': 'An import or export is code',
};
for (const [one, says] of Object.entries(disallowed)) {
  reports(`“${one}” in an article is reported`, ({ replace }) => {
    return { ...replace(file, '<Does>', `${one}\n\n<Does>`), says };
  });
}

const references = {
  '[here][there]': 'An address in prose cannot be dated',
  '![menu][there]': 'A picture needs a date and an alt text',
};
for (const [reference, says] of Object.entries(references)) {
  reports(`“${reference}” is reported, with its definition`, ({ replace }) => {
    const place = replace(file, '<Does>', `${reference}\n\n[there]: /x\n\n<Does>`);
    return [
      { ...place, says },
      { ...place, line: place.line + 2, says: 'An address in prose cannot be dated' },
    ];
  });
}
