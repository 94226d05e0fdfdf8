import { reports } from './faults.ts';

const fr = 'content/walkthroughs/setting/fr.mdx';
const en = 'content/walkthroughs/setting/en.mdx';
const home = 'content/articles/home/en.mdx';
const section = '<Section id="check"';

reports(
  'a section id that differs between languages is reported, with both places',
  ({ replace }) => {
    const place = replace(en, '<Section id="steps"', '<Section id="the-steps"');
    const says = `<Section id="the-steps"> here, <Section id="steps"> at ${fr}:7:1`;
    return { ...place, says };
  },
);

reports('every section id that differs is reported, and the link to it', ({ replace }) => {
  const link = '<PageLink page="setting" anchor="check"';
  return [
    { ...replace(home, link, link), says: 'The anchor "check" is unknown' },
    ...['steps', 'check'].map((id) => {
      const place = replace(en, `<Section id="${id}"`, `<Section id="the-${id}"`);
      return { ...place, says: `<Section id="the-${id}"> here, <Section id="${id}"> at` };
    }),
  ];
});

reports('parts in another order are reported once', ({ replace }) => {
  replace(en, '<Screen id="switch-off" platform="app" />\n\n', '');
  const after = '</Does>\n\n';
  replace(en, after, `${after}<Screen id="switch-off" platform="app" />\n\n`);
  const place = replace(en, '<Does>', '<Does>');
  return { ...place, says: '<Does> here, <Screen id="switch-off" platform="app"> at' };
});

reports(
  'a list that one language lacks is reported, and what its sentences name',
  ({ replace }) => {
    for (const [text, words, cited] of [
      [en, 'The guide', 'In 2024.<Cite id="help-page" />'],
      [fr, 'Le guide', 'En 2024<Cite id="help-page" />.'],
    ] as const)
      replace(text, `<Does>\n\n- ${words}`, `<Does>\n\n- ${cited}`);
    replace(en, '<Does>\n\n- In 2024.<Cite id="help-page" />\n\n</Does>\n\n', '');
    const place = replace(en, '<RegionNote', '<RegionNote');
    const part = replace(en, section, section);
    return [
      { ...part, says: 'tags of "check" disagree: only here nothing' },
      { ...part, says: 'numbers and dates of "check" disagree: only here nothing' },
      { ...place, says: 'nothing here, <Does> at' },
    ];
  },
);

reports('a part that one language lacks is reported, and no part of it', ({ replace }) => {
  const note = '<RegionNote region="ca">\n\n<LookFor id="me" />\n\n</RegionNote>';
  replace(en, '<Does>', `${note}\n\n<Does>`);
  const place = replace(en, note, note);
  return [
    { ...place, says: 'The region "ca" is unknown' },
    { ...place, says: '<RegionNote region="ca"> here, nothing at' },
  ];
});

for (const tag of [
  '<LookFor id="me" />',
  '<PathTable platform="app" />',
  '<WordIndex />',
  '<Line is="off">The guide</Line>',
]) {
  reports(`${tag} that only one language has is reported`, ({ replace }) => {
    replace(en, '<Does>', `${tag}\n\n<Does>`);
    const place = replace(en, tag, tag);
    return { ...place, says: 'The languages disagree' };
  });
}

reports('a note that only one language has is reported', ({ replace }) => {
  const { line, column } = replace(
    fr,
    '<RegionNote region="ch">\n\nDepuis le 3\u00a0novembre 2025.\n\n</RegionNote>\n\n',
    '',
  );
  return { file: en, line, column, says: '<RegionNote region="ch"> here, nothing at' };
});

reports('a translation that lags has the same section ids all the same', ({ replace }) => {
  const behind = 'revision: 1\nbehind: { since: 2025-11-03, reason: a test }';
  replace(en, 'revision: 2', behind);
  replace(en, '<Cite id="help-page" />', '');
  const place = replace(en, '<Section id="check"', '<Section id="the-check"');
  const link = replace('content/articles/home/en.mdx', '<PageLink', '<PageLink');
  return [
    { ...link, says: 'The anchor "check" is unknown' },
    { ...place, says: '<Section id="the-check"> here, <Section id="check"> at' },
  ];
});

const table = 'content/articles/regions/en.mdx';

for (const [words, by, says] of [
  [
    '<Row id="first-row" is="false"',
    '<Row id="first-row" is="partly"',
    '<Row id="first-row" is="partly"> here',
  ],
  [
    '<Findings title="The guide" checked="2025-11-03"',
    '<Findings title="The guide" checked="2025-11-02"',
    '<Findings checked="2025-11-02"> here',
  ],
  [
    '<Findings title',
    '<Findings of="data" title',
    '<Findings of="data" checked="2025-11-03"> here',
  ],
  [
    '<Lane is="training"',
    '<Lane is="not-used"',
    '<Lane is="not-used"> here, <Lane is="training"> at',
  ],
  ['<Event id="second"', '<Event id="third"', '<Event id="third"> here, <Event id="second"> at'],
] as const) {
  reports(`${by} in one language alone is reported`, ({ replace }) => {
    const place = replace(table, words, by);
    return { ...place, says };
  });
}

reports('a part that the other language lacks is placed between its neighbours', ({ replace }) => {
  const page = 'content/articles/regions';
  const next = '<Timeline year="2025">';
  const place = replace(`${page}/en.mdx`, next, `<Does>\n\n- The guide\n\n</Does>\n\n${next}`);
  const { line } = replace(`${page}/fr.mdx`, next, next);
  return { ...place, says: `<Does> here, nothing at ${page}/fr.mdx:${line}:1` };
});
