import type { Mistakes } from './mistake.ts';
import { below } from './mistake.ts';

const en = 'content/articles/home/en.mdx';
const labels = 'content/facts/labels.yml';
const words = 'content/ui/en/site.json';
const claims = 'content/rules/claims.yml';
const forbidden = 'content/rules/forbidden.yml';

const nested = 'Too many things are nested here, one within the other.';
const long = 'a'.repeat(60);
const slow = 'takes too long on the words of the guide';

/** What would end the check, or keep it busy for ever. */
export const hostile: Mistakes = {
  'a forbidden pattern that never comes to an end': ({ replace }) => {
    replace(en, 'The guide, <Page', `The guide ${long}!, <Page`);
    return { ...replace(forbidden, "'\\btoo late\\b'", "'(a+)+$'"), says: slow };
  },
  'an exception that never comes to an end': ({ replace }) => {
    replace(en, 'The guide, <Page', `It is too late ${long}!, <Page`);
    return { ...replace(forbidden, "'\\bnot too late\\b'", "'(a|a)*$'"), says: slow };
  },
  'a pattern of claims that never comes to an end': ({ replace }) => {
    replace(en, 'The guide, <Page', `The guide ${long}!, <Page`);
    return { ...replace(claims, "'\\bannounced\\b'", "'(\\w+\\s?)*\\d$'"), says: slow };
  },
  'a paragraph of 5 MB': ({ replace }) => {
    replace(en, 'The guide, <Page', `${'The guide.\n'.repeat(480_000)}<Page`);
    return { file: en, line: 1, column: 1, says: 'bytes, and may have 100000.' };
  },
  'a paragraph of 90 kB on one line': ({ replace }) => {
    const place = replace(en, 'The guide, <Page', `${'The guide. '.repeat(8000)}<Page`);
    return { ...place, says: 'More than 10000 characters stand here without a break.' };
  },
  'words of 200 kB': ({ replace }) => {
    const place = replace(words, 'Skip to the text', 'Skip '.repeat(40_000));
    return { ...place, says: 'More than 10000 characters stand here without a break.' };
  },
  '10 000 tags that are not closed': ({ replace }) => {
    const place = replace(en, '<WaysToSayNo />', '<Does>\n'.repeat(10_000));
    return {
      ...below(place, 10_002),
      says: 'Close every tag that you open, in the reverse order.',
    };
  },
  '5 000 tags within each other': ({ replace }) => {
    const tags = `${'<Q>\n\n'.repeat(5000)}x\n\n${'</Q>\n\n'.repeat(5000)}`;
    const place = replace(en, '<WaysToSayNo />', tags);
    return { ...below(place, 2 * 19 + 2), says: nested };
  },
  'aliases that make gigabytes of ten lines': ({ write }) => {
    const lines = Array.from({ length: 9 }, (_, level) => {
      const below = level === 0 ? 'x' : `*a${level - 1}`;
      return `a${level}: &a${level} [${Array(9).fill(below).join(', ')}]`;
    });
    write(labels, `${lines.join('\n')}\n`);
    return {
      file: labels,
      line: 1,
      column: 1,
      says: 'Aliases (*name) multiply the text too often.',
    };
  },
  'an alias that leads nowhere': ({ replace }) => {
    return { ...replace(labels, 'Me\n', '*me\n'), says: 'The alias *me leads nowhere.' };
  },
  '5 000 quotes within each other': ({ replace }) => {
    return { ...replace(en, '<WaysToSayNo />', `${'> '.repeat(4999)}x`), says: nested };
  },
  '3 000 lists within each other': ({ replace }) => {
    return { ...replace(en, '<WaysToSayNo />', `${'- '.repeat(3000)}x`), says: nested };
  },
  '4 000 brackets within each other in YAML': ({ write }) => {
    write(labels, `me: ${'['.repeat(4000)}${']'.repeat(4000)}\n`);
    return { file: labels, line: 1, column: 1, says: nested };
  },
  '4 000 brackets within each other in JSON': ({ write }) => {
    write(words, `{ "skip": ${'['.repeat(4000)}${']'.repeat(4000)} }\n`);
    return { file: words, line: 1, column: 60, says: nested };
  },
};
