import { fixTypography } from '#check/text/typography.ts';
import type { Copy } from './broken-copy.ts';
import { reports } from './faults.ts';

const page = {
  en: 'content/articles/regions/en.mdx',
  fr: 'content/articles/regions/fr.mdx',
};
const claims = 'content/rules/claims.yml';
const timeline = 'content/facts/timeline.yml';
const press = '<Cite id="press-2025" />';

/** What the pages say of 2025. */
const since = {
  en: 'Since 2025.<Cite id="help-page" />',
  fr: 'Depuis 2025<Cite id="help-page" />.',
};

/** Puts words in the place of what the page says of 2025, in both languages, and gives where each cites the older source. */
const say = ({ replace }: Copy, fr: string, en: string) => {
  replace(page.fr, since.fr, fixTypography(fr, 'fr'));
  replace(page.en, since.en, en);
  return [page.en, page.fr].map((file) => replace(file, press, press));
};

reports('a date that is later than its source is reported, in every language', (copy) => {
  const places = say(copy, `Depuis le 3 novembre 2025.${press}`, `Since 3 November 2025.${press}`);
  return places.map((place) => ({
    ...place,
    says: 'gives 2025-11-03, and what it cites is older: "press-2025" (2025-10). Cite a source of that day',
  }));
});

reports('a month that is later than its source is reported', (copy) => {
  const places = say(copy, `En novembre 2025.${press}`, `In November 2025.${press}`);
  return places.map((place) => ({ ...place, says: 'gives 2025-11, and' }));
});

reports('a cite that comes later in the paragraph does not reach back', (copy) => {
  const places = say(
    copy,
    `En novembre 2025.${press} Le guide.<Cite id="help-page" />`,
    `In November 2025.${press} The guide.<Cite id="help-page" />`,
  );
  return places.map((place) => ({ ...place, says: 'gives 2025-11, and' }));
});

for (const [why, fr, en] of [
  [
    'one of its sources is as new',
    `Depuis le 3 novembre 2025.${press}<Cite id="help-page" />`,
    `Since 3 November 2025.${press}<Cite id="help-page" />`,
  ],
  ['the source is of the same month', `Le 31 octobre 2025.${press}`, `On 31 October 2025.${press}`],
  [
    'nobody knows of what day its source is',
    'Le 3 novembre 2025.<Cite id="note-2025" />',
    'On 3 November 2025.<Cite id="note-2025" />',
  ],
  [
    'another source bears it',
    `Depuis novembre 2025.<Cite id="help-page" /> Le guide.${press}`,
    `Since November 2025.<Cite id="help-page" /> The guide.${press}`,
  ],
  ['the sentence asks', `En mai 2026\u00a0? Non.${press}`, `In May 2026? No.${press}`],
] as const) {
  reports(`a date is sound when ${why}`, ({ replace }) => {
    replace(page.fr, since.fr, fixTypography(fr, 'fr'));
    replace(page.en, since.en, en);
    return [];
  });
}

// Otherwise a text that is sound today would be at fault on that day.
reports('a date that is still to come is reported too', (copy) => {
  const places = say(copy, `À partir de mai 2999.${press}`, `From May 2999.${press}`);
  return places.map((place) => ({ ...place, says: 'gives 2999-05, and' }));
});

reports('the day of the copy counts where it is later', (copy) => {
  say(copy, `En novembre 2025.${press}`, `In November 2025.${press}`);
  copy.replace('content/facts/sources.yml', "'2025-10'", "'2025-10'\n  copied: '2025-11-20'");
  return [];
});

reports('a sentence that only announces its date is sound', (copy) => {
  say(copy, `Annoncé pour novembre 2025.${press}`, `Announced for November 2025.${press}`);
  copy.write(
    claims,
    `fr: { names: [loi], happened: [so], announced: ['^annoncé pour'] }\nen: { names: [law], happened: [so], announced: ['^announced for'] }\n`,
  );
  return [];
});

reports('a pattern of what is announced that no sentence needs is reported', ({ write }) => {
  write(
    claims,
    `fr: { names: [loi], happened: [so] }\nen: { names: [law], happened: [so], announced: ['\\bsince\\b'] }\n`,
  );
  return { file: claims, line: 2, column: 49, says: 'No sentence needs “\\bsince\\b”' };
});

reports('a pattern is not judged while a file is broken that may need it', ({ replace, write }) => {
  write(
    claims,
    `fr: { names: [loi], happened: [so] }\nen: { names: [law], happened: [so], announced: ['\\bsince\\b'] }\n`,
  );
  const place = replace(timeline, "'2025-10'", "'October'");
  return { ...place, says: 'write a date as 2025-11-03' };
});

reports('a source that does not exist is one fault, not two', (copy) => {
  const lost = '<Cite id="help-pag" />';
  say(copy, `En mai 2026.${press}${lost}`, `In May 2026.${press}${lost}`);
  return [page.en, page.fr].map((file) => {
    const place = copy.replace(file, lost, lost);
    return { ...place, says: 'The source "help-pag" is unknown.' };
  });
});

reports('an event that is later than its sources is reported at its date', ({ replace }) => {
  replace(timeline, "'2025-10'\n  sources: [press-2025]", "'2025-11-01'\n  sources: [press-2025]");
  const place = replace(timeline, "'2025-11-01'", "'2025-11-01'");
  return { ...place, says: '2025-11-01 is later than its sources: "press-2025" (2025-10).' };
});

reports('an event that was known in advance may be later than its sources', ({ replace }) => {
  replace(timeline, "'2025-10'", "'2025-11-01'\n  wasAnnounced: true");
  return [];
});

for (const [event, flag] of [
  ['an event', ''],
  ['an event that was announced', '\n  wasAnnounced: true'],
] as const) {
  reports(`${event} is not judged where its sources have no date`, ({ replace }) => {
    const cites = [press, `${press}<Cite id="note-2025" />`] as const;
    for (const file of [page.en, page.fr]) replace(file, ...cites);
    const [now, then] = ['sources: [press-2025]', 'sources: [note-2025]'];
    replace(timeline, `'2025-10'\n  ${now}`, `'2025-10'${flag}\n  ${then}`);
    return [];
  });
}

reports('a lost source of an event that was announced is one fault, not two', ({ replace }) => {
  replace(timeline, "'2025-10'", "'2025-11-01'\n  wasAnnounced: true");
  const place = replace(timeline, 'press-2025', 'pres-2025');
  return { ...place, says: 'The source "pres-2025" is unknown.' };
});

reports('a pattern is not judged while a cite is lost that may need it', (copy) => {
  const lost = '<Cite id="pres-2025" />';
  say(
    copy,
    `Annoncé pour novembre 2025.${press}${lost}`,
    `Announced for November 2025.${press}${lost}`,
  );
  copy.write(
    claims,
    `fr: { names: [loi], happened: [so], announced: ['^annoncé pour'] }\nen: { names: [law], happened: [so], announced: ['^announced for'] }\n`,
  );
  return [page.en, page.fr].map((file) => {
    const place = copy.replace(file, lost, lost);
    return { ...place, says: 'The source "pres-2025" is unknown.' };
  });
});

reports('an event that is called announced and need not be is reported', ({ replace }) => {
  const { file, line } = replace(
    timeline,
    "date: '2025-10'",
    "date: '2025-10'\n  wasAnnounced: true",
  );
  return { file, line: line + 1, column: 3, says: '"wasAnnounced" is not needed' };
});

reports('a start in a region that is later than its sources is reported', ({ replace }) => {
  const file = 'content/regions/ch/region.yml';
  replace(file, 'sources: [help-page] }', 'sources: [press-2025] }');
  const place = replace(file, "'2025-11-03'", "'2025-11-03'");
  return { ...place, says: '2025-11-03 is later than its sources' };
});

reports(
  'a label that was confirmed later than its sources are is reported',
  ({ replace, redraw }) => {
    const place = replace('content/facts/labels.yml', "'2025-09-25'", "'2025-11-25'");
    redraw();
    return { ...place, says: '2025-11-25 is later than its sources' };
  },
);

reports('patterns that cannot be read make no date too late', (copy) => {
  say(copy, `Depuis le 3 novembre 2025.${press}`, `Since 3 November 2025.${press}`);
  copy.write(claims, '{}\n');
  return { file: claims, line: 1, column: 1, says: 'The file is empty. Bring back from git' };
});
