import type { Content } from '#check/read/content.ts';
import { type Fault, formatPlace, hint } from '#check/read/fault.ts';
import { drawnWords } from '#domain/drawn-words.ts';
import type { Screen } from '#domain/screen.ts';
import { quotesOf, slotsOf } from '#domain/screen-quotes.ts';
import type { Rule } from './rule.ts';

/** Every screen has an alt text of its own in every language, which quotes what the drawing shows, the same in all. */
export const screensAreDescribed: Rule = (content) =>
  [...content.screens.records].flatMap(([id, screen]) => [
    ...missing(id, screen, content),
    ...unseen(id, screen, content),
    ...disagreements(id, screen, content),
  ]);

function missing(id: string, { alt }: Screen, { screens, locales, drafts }: Content): Fault[] {
  const lacking = locales.filter((locale) => !(locale in alt));
  const extra = Object.keys(alt).filter((language) => ![...locales, ...drafts].includes(language));
  return [
    ...lacking.map((locale) =>
      screens.yaml.faultAtName(
        [id, 'alt'],
        `The alt text of "${id}" is missing in "${locale}". Add it.`,
      ),
    ),
    ...(locales.length > 0 ? extra : []).map((language) => {
      const what = `"${language}" is not a language of the guide. ${hint(language, locales)} A new one needs a row in content/ui/drafts.json.`;
      return screens.yaml.faultAtName([id, 'alt', language], what);
    }),
  ];
}

/** Slots that are no label whose words stand in the drawing. */
function unseen(
  id: string,
  screen: Screen,
  { screens, labels, locales, drafts }: Content,
): Fault[] {
  // A label that is missing or invalid is reported as such.
  if (!quotesOf(screen).every((quote) => labels.records.has(quote.id))) return [];
  return Object.entries(screen.alt)
    .filter(([locale]) => [...locales, ...drafts].includes(locale))
    .flatMap(([locale, alt]) => {
      const shown = Object.keys(drawnWords(labels.records, screen, locale).words);
      return slotsOf(alt)
        .filter((slot) => !shown.includes(slot))
        .map((slot) => {
          const what = `The alt text quotes {{${slot}}}, of which the drawing shows no words in "${locale}". ${hint(slot, shown)}`;
          return screens.yaml.faultAt([id, 'alt', locale], what);
        });
    });
}

/** Alt texts that quote other labels than that of the language before, or are the same. */
function disagreements(id: string, screen: Screen, { screens, labels }: Content): Fault[] {
  const [first, ...others] = Object.entries(screen.alt);
  if (!first) return [];
  const [language, text] = first;
  const at = (locale: string, what: string) => screens.yaml.faultAt([id, 'alt', locale], what);
  const place = formatPlace(at(language, ''));
  const shownIn = (locale: string) => Object.keys(drawnWords(labels.records, screen, locale).words);
  return others.flatMap(([locale, other]) => {
    if (other === text) return at(locale, `The alt text is the same as at ${place}. Translate it.`);
    // What a drawing shows in one language only stands in the alt text of that language alone.
    const shared = shownIn(language).filter((label) => shownIn(locale).includes(label));
    const slots = (words: string) =>
      shared.filter((label) => slotsOf(words).includes(label)).join(', ');
    if (slots(other) === slots(text)) return [];
    const what = `The slots of the alt text disagree: ${slots(other) || 'none'} here, ${slots(text) || 'none'} at ${place}. Fix whichever is wrong.`;
    return at(locale, what);
  });
}
