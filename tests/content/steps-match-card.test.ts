import { reports } from './faults.ts';

const file = 'content/walkthroughs/setting/en.mdx';
const card = 'content/walkthroughs/setting/walkthrough.yml';

reports('a step id that differs from the card is reported', ({ replace }) => {
  const place = replace(file, '<Step id="web-open-menu"', '<Step id="web-open-the-menu"');
  return [
    { ...place, says: '<Step id="web-open-the-menu"> here, <Step id="web-open-menu"> at' },
    { ...place, says: 'expected "web-open-menu", found "web-open-the-menu"' },
  ];
});

reports('every step id of a page that differs from the card is reported', ({ replace }) =>
  ['app-open-menu', 'web-open-menu', 'web-switch-off'].flatMap((id) => {
    const place = replace(file, `<Step id="${id}"`, `<Step id="${id}-now"`);
    return [
      { ...place, says: `<Step id="${id}-now"> here, <Step id="${id}"> at` },
      { ...place, says: `expected "${id}", found "${id}-now"` },
    ];
  }),
);

reports('steps in another order than the card’s are reported once a page', ({ replace }) => {
  replace(card, 'id: web-open-menu', 'id: web-first');
  replace(card, 'id: web-switch-off', 'id: web-open-menu');
  replace(card, 'id: web-first', 'id: web-switch-off');
  return [file, file.replace('en.mdx', 'fr.mdx')].map((text) => {
    const place = replace(text, '<Step id="web-open-menu"', '<Step id="web-open-menu"');
    return { ...place, says: 'expected "web-switch-off", found "web-open-menu"' };
  });
});

reports('a step that is missing is reported', ({ replace }) => {
  replace(
    file,
    '<Step id="app-open-menu" title="The guide">\n\nThe guide <Label id="app-settings" />.\n\n</Step>\n\n',
    '',
  );
  const place = replace(file, '<Steps platform="app"', '<Steps platform="app"');
  return [
    { ...place, says: 'expected "app-open-menu", found none' },
    { ...place, line: place.line + 4, says: 'nothing here, <Step id="app-open-menu"> at' },
  ];
});

reports('a step that is missing is reported where it belongs: before the next', ({ replace }) => {
  const next = '    - id: web-switch-off';
  replace(card, next, `    - id: web-more\n${next}`);
  return [file, file.replace('en.mdx', 'fr.mdx')].map((text) => {
    const place = replace(text, '<Step id="web-switch-off"', '<Step id="web-switch-off"');
    return { ...place, says: 'expected "web-more", found none' };
  });
});

reports('a step that is missing at the end is reported at the last', ({ replace }) => {
  const last = '    - id: web-switch-off\n';
  replace(card, last, `${last}    - id: web-more\n`);
  return [file, file.replace('en.mdx', 'fr.mdx')].map((text) => {
    const place = replace(text, '<Step id="web-switch-off"', '<Step id="web-switch-off"');
    return { ...place, says: 'expected "web-more", found none' };
  });
});

reports('every step under the wrong platform is reported', ({ replace }) =>
  [file, file.replace('en.mdx', 'fr.mdx')].flatMap((text) => {
    replace(text, '<Steps platform="web"', '<Steps platform="app"');
    return ['web-open-menu', 'web-switch-off'].map((id) => {
      const step = `<Step id="${id}"`;
      return { ...replace(text, step, step), says: `${step}> stands in <Steps platform="app">` };
    });
  }),
);

reports('a card that cannot be read says nothing about steps', ({ replace }) => {
  const place = replace(card, 'wayToSayNo: 1', 'wayToSayNo: one');
  return { ...place, column: 13, says: 'The field "wayToSayNo" must be' };
});
