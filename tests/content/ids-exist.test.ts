import { reports } from './faults.ts';

const text = 'content/walkthroughs/setting/en.mdx';
const card = 'content/walkthroughs/setting/walkthrough.yml';
const check = '<Section id="check"';

const home = 'content/articles/home/en.mdx';
const doors = '<Section id="doors"';

reports('an unknown source is reported with the one that was meant', ({ replace }) => {
  const place = replace(text, '<Cite id="help-page"', '<Cite id="help-pag"');
  return [
    { ...replace(text, check, check), says: 'only here <Cite id="help-pag">' },
    { ...place, says: 'The source "help-pag" is unknown. Did you mean "help-page"?' },
  ];
});

reports('an unknown label in an article is reported', ({ replace }) => {
  const place = replace(text, '<Label id="me"', '<Label id="mee"');
  const step = '<Step id="web-open-menu"';
  return [
    { ...replace(text, step, step), says: 'only here <Label id="mee">' },
    { ...place, says: 'The label "mee" is unknown' },
  ];
});

for (const [tag, noun] of [
  ['<LookFor id="mee" />', 'label'],
  ['<Authority id="mee" />', 'authority'],
  ['<Address page="mee" />', 'page'],
] as const) {
  reports(`an unknown ${noun} in ${tag} is reported, in every language`, ({ replace }) =>
    ['en', 'fr'].map((locale) => {
      const page = `content/articles/regions/${locale}.mdx`;
      const place = replace(page, '<Regions />', tag);
      return { ...place, says: `The ${noun} "mee" is unknown` };
    }),
  );
}

reports('an unknown label on a card is reported', ({ replace }) => {
  const place = replace(card, 'app-settings', 'app-setting');
  return { ...place, says: 'The label "app-setting" is unknown' };
});

reports('an unknown setting is reported', ({ replace }) => {
  const form = 'content/walkthroughs/objection-form/en.mdx';
  const place = replace(form, '<OpenSetting id="form"', '<OpenSetting id="from"');
  return [
    { ...place, says: 'Did you mean "form"?' },
    { ...place, says: '<OpenSetting id="from"> here, <OpenSetting id="form"> at' },
  ];
});

reports('an unknown authority of a region is reported', ({ replace }) => {
  const place = replace('content/regions/ch/region.yml', 'ch-pfpdt', 'ch-pfdt');
  return { ...place, says: 'The authority "ch-pfdt" is unknown. Did you mean "ch-pfpdt"?' };
});

reports('a link to a page that does not exist is reported', ({ replace }) => {
  const place = replace(home, '<PageLink page="setting"', '<PageLink page="settig"');
  return [
    { ...replace(home, doors, doors), says: 'only here <PageLink page="settig" anchor="check">' },
    { ...place, says: 'The page "settig" is unknown. Did you mean "setting"?' },
  ];
});

reports('a link to a place that its page lacks is reported', ({ replace }) => {
  const place = replace(
    home,
    '<PageLink page="setting" anchor="check"',
    '<PageLink page="setting" anchor="chek"',
  );
  return [
    { ...replace(home, doors, doors), says: 'only here <PageLink page="setting" anchor="chek">' },
    { ...place, says: 'The anchor "chek" is unknown. Did you mean "check"?' },
  ];
});

for (const anchor of ['first-row', 'event-first']) {
  reports(`a link to the place "${anchor}" that a tag makes is sound`, ({ replace }) => {
    for (const locale of ['en', 'fr']) {
      const link = '<PageLink page="setting" anchor="check"';
      const other = `<PageLink page="regions" anchor="${anchor}"`;
      replace(`content/articles/home/${locale}.mdx`, link, other);
    }
    return [];
  });
}

for (const [file, words, by, noun] of [
  ['content/facts/settings.yml', 'help-page]', 'help-pge]', 'source'],
  ['content/facts/settings.yml', 'me\n', 'mme\n', 'label'],
  ['content/facts/labels.yml', 'help-page]', 'help-pge]', 'source'],
  ['content/facts/authorities/ch-pfpdt.yml', 'press-2025]', 'pres-2025]', 'source'],
  [
    'content/regions/ch/region.yml',
    'help-page] }\ncontroller',
    'help-pge] }\ncontroller',
    'source',
  ],
  ['content/regions/ch/region.yml', 'help-page] }\ndeadlines', 'help-pge] }\ndeadlines', 'source'],
  ['content/regions/ch/region.yml', 'help-page] }\nauth', 'help-pge] }\nauth', 'source'],
  [card, 'ai-training', 'ai-trainin', 'setting'],
] as const) {
  const id = /^[\w-]+/.exec(by)?.[0];
  reports(`the ${noun} "${id}" in ${file} is reported: “${by.split('\n').at(-1)}”`, (copy) => {
    const place = copy.replace(file, words, by);
    return { ...place, says: `The ${noun} "${id}" is unknown. Did you mean` };
  });
}

reports('an unknown event is reported', ({ replace }) => {
  const place = replace(
    'content/articles/regions/en.mdx',
    '<Event id="first"',
    '<Event id="frist"',
  );
  return [
    { ...place, says: 'The event "frist" is unknown. Did you mean "first"?' },
    { ...place, says: '<Event id="frist"> here, <Event id="first"> at' },
  ];
});

reports('a source of an event that does not exist is reported', ({ replace }) => {
  const place = replace('content/facts/timeline.yml', 'press-2025', 'pres-2025');
  return { ...place, says: 'The source "pres-2025" is unknown. Did you mean "press-2025"?' };
});

reports('an unknown region of a note is reported, with the one that was meant', ({ replace }) =>
  ['en', 'fr'].flatMap((locale) => {
    const file = `content/walkthroughs/setting/${locale}.mdx`;
    const place = replace(file, '<RegionNote region="ch"', '<RegionNote region="sh"');
    return [
      { ...place, says: 'The region "sh" is unknown. Did you mean "ch"?' },
      { ...place, says: 'The notes on regions lack "ch"' },
    ];
  }),
);

reports('an unknown region of an authority is reported', ({ replace }) => {
  const place = replace('content/facts/authorities/ch-pfpdt.yml', 'ch\n', 'sh\n');
  return { ...place, says: 'The region "sh" is unknown. Did you mean "ch"?' };
});

reports('a region of an authority that is no id is reported', ({ replace }) => {
  const place = replace('content/facts/authorities/ch-pfpdt.yml', 'ch\n', 'CH\n');
  return { ...place, says: 'The field "region" is not valid: write it in English, lower case' };
});
