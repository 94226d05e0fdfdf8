import { mainQuoteOf } from '#domain/screen-quotes.ts';
import { formatPlace } from '#check/read/fault.ts';
import { references } from './references.ts';
import type { Rule } from './rule.ts';

/** A label that a text or a step quotes, or that tells what to touch on a screen, has words to quote, in some language of the guide. */
export const quotedLabelsHaveWords: Rule = (content) => {
  const { labels, locales, screens, settings } = content;
  /** Where each label is quoted first, by its id. */
  const quotes = new Map<string, string>();
  for (const { to, id, faultAt } of references(content)) {
    const place = faultAt('');
    // No page shows the label of a setting.
    const isQuote = to === 'label' && place.file !== settings.yaml.file;
    if (isQuote && !quotes.has(id)) quotes.set(id, formatPlace(place));
  }
  for (const [id, screen] of screens.records) {
    const main = mainQuoteOf(screen);
    const place = formatPlace(screens.yaml.faultAt([id, ...main.path], ''));
    if (!quotes.has(main.id)) quotes.set(main.id, place);
  }
  return [...labels.records].flatMap(([id, { words }]) => {
    const place = quotes.get(id);
    const hasWords = locales.some((locale) =>
      words[locale]?.some(({ isTableOnly }) => !isTableOnly),
    );
    // Unreadable table of addresses: reported already, so skip.
    if (!place || hasWords || locales.length === 0) return [];
    const what = `The label "${id}" is quoted at ${place}, and has no words to quote in ${locales.join(', ')}: others, and those with isTableOnly, stand in the table of words only. Add a wording, or do not quote it.`;
    return [labels.yaml.faultAt([id, 'words'], what)];
  });
};
