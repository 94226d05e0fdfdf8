import type { Mistakes } from './mistake.ts';
import { below } from './mistake.ts';

const en = 'content/walkthroughs/setting/en.mdx';
const home = 'content/articles/home/fr.mdx';
const table = 'content/ui/addresses.json';
const sources = 'content/facts/sources.yml';
const settings = 'content/facts/settings.yml';
const authority = 'content/facts/authorities/ch-pfpdt.yml';
const forbidden = 'content/rules/forbidden.yml';
const https = 'must be a full URL that starts with https://.';

/** What a page says in one language and not in the other, what it may not say, its addresses and its links. */
export const claims: Mistakes = {
  'straight quotes in French': ({ replace }) => {
    const place = replace(home, 'Le guide, <Page', 'L\'"essai", <Page');
    return { ...below(place, 0, 2), says: 'French writes ’ and « … », not' };
  },
  'no space before a question mark in French': ({ replace }) => {
    const place = replace(home, 'Le guide, <Page', 'Le guide? <Page');
    return { ...below(place, 0, 9), says: 'A no-break space must stand before ?' };
  },
  'a claim without a source': ({ replace }) => {
    const place = replace(home, 'Le guide, <Page', 'LinkedIn lit tout, <Page');
    return { ...place, says: 'the paragraph has no source' };
  },
  'a claim that the facts do not support': ({ replace }) => {
    const place = replace(home, 'Le guide, <Page', 'Il est trop tard, <Page');
    return { ...place, says: 'One can refuse at any time.' };
  },
  'another number in one language': ({ replace }) => {
    const section = '<Section id="check"';
    replace(en, 'October 2025', 'October 2026');
    return { ...replace(en, section, section), says: '2026-10' };
  },
  'a step in one language only': ({ replace }) => {
    const extra = '<Step id="web-more" title="The guide">\n\nThe guide.\n\n</Step>';
    const place = replace(en, '<Step id="web-switch-off"', `${extra}\n\n<Step id="web-switch-off"`);
    return { ...place, says: '"web-more"' };
  },
  'a revision that is raised in one language': ({ replace }) => {
    const place = replace(en, 'revision: 2', 'revision: 3');
    return { ...below(place, 0, 11), says: 'revision' };
  },
  'a slug with an accent': ({ replace }) => {
    const place = replace(table, '"reglage"', '"réglage"');
    return { ...place, says: 'a slug has lower-case letters without accents' };
  },
  'a slug twice': ({ replace }) => {
    const place = replace(table, '"formulaire"', '"reglage"');
    return { ...place, says: 'share the address' };
  },
  ...Object.fromEntries(
    ['fr_FR', 'français', 'zz', ''].map((row): [string, Mistakes[string]] => [
      `a row of addresses named “${row}”`,
      ({ replace }) => ({
        ...replace(table, '"fr"', `"${row}"`),
        says: `The name "${row}" is not valid`,
      }),
    ]),
  ),
  'a source without https://': ({ replace }) => ({
    ...replace(sources, 'https://www.linkedin.com/help/', 'www.linkedin.com/help/'),
    says: https,
  }),
  'a source with http://': ({ replace }) => ({
    ...replace(sources, 'https://www.linkedin.com/help/', 'http://www.linkedin.com/help/'),
    says: https,
  }),
  'a source with javascript:': ({ replace }) => ({
    ...replace(sources, 'https://www.linkedin.com/help/', 'javascript:alert(1)'),
    says: https,
  }),
  'an authority with javascript:': ({ replace }) => ({
    ...replace(authority, 'https://www.edoeb.admin.ch/', 'javascript:alert(1)'),
    says: https,
  }),
  'a place on LinkedIn at another host': ({ replace }) => {
    const place = replace(settings, 'https://www.linkedin.com/my', 'https://www.linkedln.com/my');
    return { ...place, says: 'must start with https://www.linkedin.com/.' };
  },
  'the list of errors with http://': ({ replace }) => ({
    ...replace('content/publication.yml', 'https://issues', 'http://issues'),
    says: https,
  }),
  'a pattern whose bracket is not closed': ({ replace }) => ({
    ...replace(forbidden, "'trop tard'", "'trop (tard'"),
    says: 'it is no regular expression',
  }),
  'a pattern that repeats nothing': ({ replace }) => ({
    ...replace(forbidden, "'trop tard'", "'*tard'"),
    says: 'it is no regular expression',
  }),
};
