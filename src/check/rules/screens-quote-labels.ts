import type { Content } from '#check/read/content.ts';
import { type Fault, hint } from '#check/read/fault.ts';
import { drawnWords } from '#domain/drawn-words.ts';
import type { Screen } from '#domain/screen.ts';
import { mainQuoteOf, quotesOf } from '#domain/screen-quotes.ts';
import type { Rule } from './rule.ts';

/** What a screen quotes are labels, with a date that its caption can give; and what it rings is drawn. */
export const screensQuoteLabels: Rule = (content) =>
  [...content.screens.records].flatMap(([id, screen]) => [
    ...unknownLabels(id, screen, content),
    ...undrawnRing(id, screen, content),
    ...undated(id, screen, content),
  ]);

function unknownLabels(id: string, screen: Screen, { screens, labels }: Content): Fault[] {
  const { ids, yaml } = labels;
  // Unreadable: reported already, so skip.
  if (!ids) return [];
  return quotesOf(screen)
    .filter((quote) => !ids.includes(quote.id))
    .map(({ id: label, path }) => {
      const what = `The label "${label}" is unknown. ${hint(label, ids)} The place to add one is ${yaml.file}.`;
      return screens.yaml.faultAt([id, ...path], what);
    });
}

function undrawnRing(id: string, screen: Screen, { screens }: Content): Fault[] {
  const { id: ringed, path } = mainQuoteOf(screen);
  const drawn = quotesOf(screen).map((quote) => quote.id);
  if (drawn.includes(ringed)) return [];
  const what = `"${ringed}" is ringed, and the screen does not show it. ${hint(ringed, drawn)}`;
  return [screens.yaml.faultAt([id, ...path], what)];
}

/** A screen whose words have no date, in some language: its caption would have none either. */
function undated(id: string, screen: Screen, { screens, labels, locales }: Content): Fault[] {
  // A label that is missing or invalid is reported as such.
  if (!quotesOf(screen).every((quote) => labels.records.has(quote.id))) return [];
  return locales.flatMap((locale) => {
    const words = Object.values(drawnWords(labels.records, screen, locale).words);
    if (words.some(({ confirmed }) => confirmed !== undefined)) return [];
    const what = `In "${locale}" no label of this screen has words with a date, which the caption needs. Quote one that has, or give its words "confirmed" in ${labels.yaml.file}.`;
    return [screens.yaml.faultAt([id, ...mainQuoteOf(screen).path], what)];
  });
}
