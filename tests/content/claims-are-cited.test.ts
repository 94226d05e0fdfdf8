import { expect, test } from '@playwright/test';
import { claimIn } from '#check/text/claim-in.ts';
import { readMdx } from '#check/read/mdx-file.ts';
import { reports } from './faults.ts';

const home = { en: 'content/articles/home/en.mdx', fr: 'content/articles/home/fr.mdx' };
const list = 'content/rules/uncited.yml';

/** What allows the paragraph about LinkedIn that `say()` writes. */
const entry = {
  page: 'home',
  begins: { en: 'LinkedIn trains', fr: 'LinkedIn entraîne' },
  reason: 'Because',
};

const words = { names: ['LinkedIn', 'law'], unless: [/^tell LinkedIn/iu] };
const claim = (text: string) =>
  readMdx('', `---\n---\n\n${text}`).blocks.flatMap((block) => claimIn(block, words, 'en') ?? []);

reports('a paragraph without a source is reported with its sentence', ({ replace }) => {
  const place = replace(home.en, 'The guide, <PageLink', 'Well. LinkedIn trains, <PageLink');
  return { ...place, says: '“LinkedIn trains, The guide.” says something of LinkedIn' };
});

reports('an entry of a list without a source is reported, in French too', ({ replace }) => {
  const place = replace(
    'content/walkthroughs/setting/fr.mdx',
    'Le guide\n\n</Does>',
    'La loi le dit\n\n</Does>',
  );
  return { ...place, says: '“La loi le dit” says something' };
});

reports('a step that says more than which label to choose is reported', ({ replace }) => {
  const file = 'content/walkthroughs/setting/en.mdx';
  const place = replace(file, 'The guide <State', 'LinkedIn trains <State');
  return { ...place, says: 'the paragraph has no source' };
});

reports('a language without words that make a claim is reported', ({ write }) => {
  const file = 'content/rules/claims.yml';
  write(file, 'fr: { names: [LinkedIn], happened: [annoncé] }\n');
  return { file, line: 1, column: 1, says: 'make a sentence a claim in "en"' };
});

reports('a paragraph is allowed with a reason, in every language', ({ replace, write }) => {
  replace(home.en, 'The guide, <PageLink', 'LinkedIn trains <PageLink');
  replace(home.fr, 'Le guide, <PageLink', 'LinkedIn entraîne <PageLink');
  write(list, JSON.stringify({ one: entry }));
  return [];
});

reports('a whole page is allowed with a reason', ({ replace, write }) => {
  replace(home.en, 'The guide, <PageLink', 'LinkedIn trains <PageLink');
  write(list, JSON.stringify({ one: { page: 'home', reason: 'Because' } }));
  return [];
});

reports('an entry that opens no paragraph is reported', ({ replace, write }) => {
  replace(home.en, 'The guide, <PageLink', 'LinkedIn trains <PageLink');
  write(
    list,
    `one:\n  page: home\n  begins: { en: LinkedIn trains, fr: Ailleurs }\n  reason: so\n`,
  );
  return { file: list, line: 3, column: 38, says: 'home/fr.mdx begins with “Ailleurs”' };
});

reports('an entry without words in one language is reported', ({ replace, write }) => {
  replace(home.en, 'The guide, <PageLink', 'LinkedIn trains <PageLink');
  write(list, `one:\n  page: home\n  begins: { en: LinkedIn trains }\n  reason: so\n`);
  return { file: list, line: 3, column: 11, says: 'The entry "one" has no words in "fr"' };
});

reports('an entry that nothing needs is reported', ({ write }) => {
  write(list, `one:\n  page: home\n  begins: { en: The guide, fr: Le guide }\n  reason: so\n`);
  return { file: list, line: 1, column: 1, says: 'The entry "one" is not needed' };
});

reports('an entry of a page that does not exist is reported', ({ write }) => {
  write(list, `one:\n  page: hom\n  reason: so\n`);
  return { file: list, line: 2, column: 9, says: 'The page "hom" does not exist' };
});

const bare = {
  'a cite ends it': 'LinkedIn trains.<Cite id="a" />',
  'it asks': '**Does LinkedIn ask?** Sign in.',
  'it tells the reader what to do': 'Tell LinkedIn first.',
  'it names nothing': 'The outlaw trains.',
  'it is a title': '<Section id="a" title="What LinkedIn does">\n\nHere.\n\n</Section>',
  'it says which label to choose':
    '<Step id="web-a" title="b">\n\nOn LinkedIn, choose <Label id="me" />.\n\n</Step>',
  'the link has its evidence': '<OpenSetting id="a">Open it on LinkedIn</OpenSetting>',
  'a row cites its source':
    '<Row id="a" is="true" what="LinkedIn trains">So it says.<Cite id="a" /></Row>',
  'it says what is not known':
    '<Section id="unknown" title="b">\n\n- Whether LinkedIn trains.\n\n</Section>',
};
for (const [why, text] of Object.entries(bare)) {
  test(`a sentence needs no cite when ${why}`, () => {
    expect(claim(text)).toEqual([]);
  });
}

const claims = {
  'in a timeline': '<Event id="a">LinkedIn trains.</Event>',
  'that a row makes': '<Row id="a" is="true" what="b">LinkedIn trains.</Row>',
  'with a label outside of a step': 'LinkedIn trains, see <Label id="me" />.',
  'that begins with a word in lower case': 'Law says so.',
  'whose cite stands in another paragraph': 'LinkedIn trains.\n\n<Cite id="a" />',
  'after what is not known':
    '<Section id="unknown" title="b">\n\n- Whether it ends. LinkedIn trains.\n\n</Section>',
};
for (const [which, text] of Object.entries(claims)) {
  test(`a claim ${which} needs a cite`, () => {
    expect(claim(text)).toHaveLength(1);
  });
}
