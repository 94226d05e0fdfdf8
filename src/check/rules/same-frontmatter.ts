import type { Content, Document } from '#check/read/content.ts';
import { type Fault, formatPlace } from '#check/read/fault.ts';
import { numbersIn } from '#check/text/numbers.ts';
import type { Rule } from './rule.ts';
import { lags, pages, translationPairs } from './translation-pairs.ts';

/**
 * The frontmatter of a page is the same in every language: the fields, the revision, numbers and dates; and one
 * at least is up to date. A region names its law where its card has one.
 */
export const sameFrontmatter: Rule = (content) => [
  ...lawFaults(content),
  ...pages(content).flatMap((all): Fault[] => {
    // No reader is sent to a draft for what is fresher.
    const page = all.filter(({ locale }) => !content.drafts.includes(locale));
    const [last] = page.slice(-1);
    if (!last || page.length === 1 || !page.every(lags)) return [];
    const what = `Every language of this page says that it lags: ${page.map(({ file }) => file).join(', ')}. One is the freshest: remove its "behind".`;
    return [last.frontmatter.faultAtName(['behind'], what)];
  }),
  ...translationPairs(content).flatMap(([first, other]) =>
    lags(first) || lags(other)
      ? []
      : [
          ...lacking(first, other),
          ...lacking(other, first),
          ...revisions(first, other),
          ...numbers(first, other),
        ],
  ),
];

function lawFaults({ documents, regions }: Content): Fault[] {
  return documents.flatMap(({ kind, key, words, frontmatter }): Fault[] => {
    const card = regions.get(key);
    if (kind !== 'regions' || !words || !card?.value) return [];
    const hasName = 'law' in words;
    if (hasName === (card.value.law !== undefined)) return [];
    return hasName
      ? [
          frontmatter.faultAtName(
            ['law'],
            `The frontmatter names a law, and the card has none. Give its sources in ${card.yaml.file}, or remove the field in every language.`,
          ),
        ]
      : [
          frontmatter.faultAt(
            [],
            `The field "law" is missing: ${formatPlace(card.yaml.faultAtName(['law'], ''))} has a law. Name it, as its language does.`,
          ),
        ];
  });
}

/** The optional fields that only the first of two texts has. A law is held against the card. */
function lacking(has: Document, lacks: Document): Fault[] {
  const { words, frontmatter } = lacks;
  return Object.keys((words && has.words) ?? {})
    .filter((field) => field !== 'law' && !Object.hasOwn(words ?? {}, field))
    .map((field) => {
      const place = formatPlace(has.frontmatter.faultAtName([field], ''));
      const what = `The field "${field}" is missing here, and stands at ${place}. Add it, or remove it there.`;
      return frontmatter.faultAt([], what);
    });
}

function revisions(first: Document, other: Document): Fault[] {
  const [there, here] = [first.words?.revision, other.words?.revision];
  if (there === undefined || here === undefined || there === here) return [];
  const place = formatPlace(first.frontmatter.faultAt(['revision'], ''));
  const what = `The revision is ${here} here and ${there} at ${place}. Bring the older text up to date, or say in it why it lags: behind: { since: …, reason: … }.`;
  return [other.frontmatter.faultAt(['revision'], what)];
}

function numbers(first: Document, other: Document): Fault[] {
  const theirs = new Map<string, unknown>(Object.entries(first.words ?? {}));
  return Object.entries(other.words ?? {}).flatMap(([field, words]) => {
    const translation = theirs.get(field);
    if (typeof words !== 'string' || typeof translation !== 'string') return [];
    const [here, there] = [numbersIn(words, other.locale), numbersIn(translation, first.locale)];
    if (here.join(' ') === there.join(' ')) return [];
    const say = (list: string[]) => list.join(' ') || 'none';
    const place = formatPlace(first.frontmatter.faultAt([field], ''));
    const what = `The numbers and dates of "${field}" disagree: ${say(here)} here, ${say(there)} at ${place}. Fix whichever is wrong.`;
    return [other.frontmatter.faultAt([field], what)];
  });
}
