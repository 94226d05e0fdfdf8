import { z } from 'astro/zod';
import { isQuestion, plain, sentencesIn } from '../block-text.ts';
import { type CitedWords, citedWords } from '../cited-words.ts';
import type { Content, Document } from '../content.ts';
import { type Fault, wordPlace } from '../fault.ts';
import { isBefore } from '../is-before.ts';
import { datesIn } from '../numbers.ts';
import { facts } from './facts.ts';
import type { Rule } from './rule.ts';
import { placeOf } from './twins.ts';

/** What happened on a day was said on that day at the earliest: no date is later than the sources that bear it. */
export const sourcesAreNewEnough: Rule = (content, known) => {
  const needed = new Set<RegExp>();
  return [
    ...content.documents.flatMap((document) =>
      document.blocks
        .flatMap((block) => citedWords(block))
        .flatMap((cited) => wordFaults(cited, document, content, needed)),
    ),
    // A date of the future is reported.
    ...factFaults(content).filter((fault) => !known.has(wordPlace(fault))),
    ...unneeded(content, needed),
  ];
};

/** The dates of sources as the message words them, where every one that has a date is older than `date`. */
function older(date: string, ids: string[], { sources }: Content): string | undefined {
  const known = ids.map((id) => ({ id, source: sources.records.get(id) }));
  // What does not exist, or does not fit, is reported, and may be new enough.
  if (known.some(({ source }) => !source)) return undefined;
  const dated = known.flatMap(({ id, source }) => {
    const day = [source?.published, source?.copied].filter((one) => one !== undefined).sort();
    return day.slice(-1).map((newest) => ({ id, newest }));
  });
  if (dated.length === 0 || !dated.every(({ newest }) => isBefore(newest, date))) return undefined;
  return dated.map(({ id, newest }) => `"${id}" (${newest})`).join(', ');
}

/** @param needed gathers the patterns of what is foretold that let a sentence pass */
function wordFaults(
  { words, cites }: CitedWords,
  document: Document,
  content: Content,
  needed: Set<RegExp>,
): Fault[] {
  const { locale } = document;
  const ids = cites.flatMap(({ props }) => props['id'] ?? []);
  const foretold = content.claims.records.get(locale)?.foretold ?? [];
  const late = sentencesIn(plain(words), locale).flatMap((sentence) => {
    const [newest] = datesIn(sentence, locale).sort().slice(-1);
    const found = newest && older(newest, ids, content);
    if (!found || isQuestion(sentence)) return [];
    const allowed = foretold.filter((pattern) => pattern.test(sentence));
    for (const pattern of allowed) needed.add(pattern);
    return allowed.length > 0 ? [] : [{ sentence, newest, found }];
  });
  return late.slice(0, 1).map(({ sentence, newest, found }) => {
    const what = `“${sentence}” gives ${newest}, and what it cites is older: ${found}. Cite a source of that day or later; if the source only announces the date, say so.`;
    return { ...placeOf(document, cites[0]), what };
  });
}

/** A date of the facts, and what says so: of an event, of the start in a region, of the last sighting of a label. */
const datedFact = z.object({
  date: z.string().optional(),
  confirmed: z.string().optional(),
  isForetold: z.boolean().optional(),
  sources: z.array(z.string()),
});

function factFaults(content: Content): Fault[] {
  return facts(content).flatMap(({ yaml, value, path }) => {
    const faults: Fault[] = [];
    eachRecord(value, path, (record, where) => {
      const fact = datedFact.safeParse(record).data;
      const field = fact?.date ? 'date' : 'confirmed';
      const date = fact?.[field];
      if (!fact || !date) return;
      const found = older(date, fact.sources, content);
      if (found && !fact.isForetold) {
        const remedy =
          yaml === content.timeline.yaml
            ? ', mend the date, or add isForetold: true if it was known in advance.'
            : ', or mend the date.';
        const what = `${date} is later than its sources: ${found}. Name a source of that day or later${remedy}`;
        faults.push(yaml.faultAt([...where, field], what));
      }
      if (!found && fact.isForetold) {
        const what = `"isForetold" is not needed: a source is of ${date} or later. Remove it.`;
        faults.push(yaml.faultAtName([...where, 'isForetold'], what));
      }
    });
    return faults;
  });
}

/** Calls `visit` with every record in a value, however deep, and the path that leads to it. */
function eachRecord(
  value: unknown,
  path: PropertyKey[],
  visit: (record: object, path: PropertyKey[]) => void,
): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value, path);
  for (const [step, below] of Object.entries(value)) {
    eachRecord(below, [...path, Array.isArray(value) ? Number(step) : step], visit);
  }
}

function unneeded({ claims, faults }: Content, needed: ReadonlySet<RegExp>): Fault[] {
  // What could not be read may hold the sentence.
  if (faults.length > 0) return [];
  return [...claims.records].flatMap(([locale, { foretold }]) =>
    foretold.flatMap((pattern, index) => {
      if (needed.has(pattern)) return [];
      const what = `No sentence needs “${pattern.source}”: none that it fits has a date later than its sources. Remove it.`;
      return [claims.yaml.faultAt([locale, 'foretold', index], what)];
    }),
  );
}
