import { z } from 'astro/zod';
import { isQuestion, plain, sentencesIn } from '#check/text/block-text.ts';
import { type CitedWords, citedWords } from '#check/text/cited-words.ts';
import type { Content, Document } from '#check/read/content.ts';
import { dayOf } from './day-of.ts';
import type { Fault } from '#check/read/fault.ts';
import { isBefore } from './is-before.ts';
import { datesIn } from '#check/text/numbers.ts';
import { eachValue } from './each-value.ts';
import { facts } from './facts.ts';
import type { Rule } from './rule.ts';
import { placeOf } from './place.ts';

/** What happened on a day was said on that day at the earliest: no date is later than all of its sources. */
export const sourcesAreNewEnough: Rule = (content) => {
  const needed = new Set<RegExp>();
  return [
    ...content.documents.flatMap((document) =>
      document.blocks
        .flatMap((block) => citedWords(block))
        .flatMap((cited) => wordFaults(cited, document, content, needed)),
    ),
    ...factFaults(content),
    ...unneeded(content, needed),
  ];
};

/** A source with its day: that on which it was published or, if that is later, that of the copy that we read. */
type DatedSource = { id: string; day: string };

/** The sources that have a date; none where one is invalid or unknown: it may be new enough. */
function datedSources(ids: string[], { sources }: Content): DatedSource[] {
  const known = ids.flatMap((id) => {
    const source = sources.records.get(id);
    return source ? [{ id, day: dayOf(source) }] : [];
  });
  if (known.length < ids.length) return [];
  return known.flatMap(({ id, day }) => (day ? [{ id, day }] : []));
}

function isOlder(sources: DatedSource[], date: string): boolean {
  return sources.every(({ day }) => isBefore(day, date));
}

function formatSources(sources: DatedSource[]): string {
  return sources.map(({ id, day }) => `"${id}" (${day})`).join(', ');
}

/** @param needed collects the patterns of "announced" that let a sentence pass */
function wordFaults(
  { words, cites }: CitedWords,
  document: Document,
  content: Content,
  needed: Set<RegExp>,
): Fault[] {
  const { locale } = document;
  const ids = cites.flatMap(({ props }) => props['id'] ?? []);
  const sources = datedSources(ids, content);
  const announced = content.claims.records.get(locale)?.announced;
  // Unreadable patterns, reported already, may match the sentence.
  if (!announced) return [];
  const late = sentencesIn(plain(words), locale).flatMap((sentence) => {
    const newest = datesIn(sentence, locale).sort().at(-1);
    if (!newest || isQuestion(sentence)) return [];
    const isLate = sources.length > 0 && isOlder(sources, newest);
    const allowed = announced.filter((pattern) => pattern.test(sentence));
    // An unknown source, reported by ids-exist, may be the one that needs the pattern.
    const isUnclear = ids.some((id) => !content.sources.records.has(id));
    if (isLate || isUnclear) for (const pattern of allowed) needed.add(pattern);
    return isLate && allowed.length === 0 ? [{ sentence, newest }] : [];
  });
  return late.slice(0, 1).map(({ sentence, newest }) => {
    const what = `“${sentence}” gives ${newest}, and what it cites is older: ${formatSources(sources)}. Cite a source of that day or later; if the source only announces the date, say so, in words that a pattern of "announced" in content/rules/claims.yml matches.`;
    return { ...placeOf(document, cites[0]), what };
  });
}

/** A date of the facts, and what says so: of an event, of the start in a region, of the last sighting of a label. */
const datedFact = z.object({
  date: z.string().optional(),
  confirmed: z.string().optional(),
  wasAnnounced: z.boolean().optional(),
  sources: z.array(z.string()),
});

function factFaults(content: Content): Fault[] {
  const faults: Fault[] = [];
  for (const { yaml, value, path } of facts(content)) {
    eachValue(value, (record, below) => {
      const fact = datedFact.safeParse(record).data;
      const field = fact?.date ? 'date' : 'confirmed';
      const date = fact?.[field];
      if (!fact || !date) return;
      const sources = datedSources(fact.sources, content);
      if (sources.length === 0) return;
      const where = [...path, ...below];
      if (isOlder(sources, date) && !fact.wasAnnounced) {
        const remedy =
          yaml === content.timeline.yaml
            ? ', fix the date, or add wasAnnounced: true if it was known in advance.'
            : ', or fix the date.';
        const what = `${date} is later than its sources: ${formatSources(sources)}. Name a source of that day or later${remedy}`;
        faults.push(yaml.faultAt([...where, field], what));
      }
      if (!isOlder(sources, date) && fact.wasAnnounced) {
        const what = `"wasAnnounced" is not needed: a source is of ${date} or later. Remove it.`;
        faults.push(yaml.faultAtName([...where, 'wasAnnounced'], what));
      }
    });
  }
  return faults;
}

function unneeded({ claims, faults }: Content, needed: ReadonlySet<RegExp>): Fault[] {
  // An unreadable file, reported already, may hold the sentence that needs the pattern.
  if (faults.length > 0) return [];
  return [...claims.records].flatMap(([locale, { announced }]) =>
    announced.flatMap((pattern, index) => {
      if (needed.has(pattern)) return [];
      const what = `No sentence needs “${pattern.source}”: none that it matches has a date later than its sources. Remove it.`;
      return [claims.yaml.faultAt([locale, 'announced', index], what)];
    }),
  );
}
