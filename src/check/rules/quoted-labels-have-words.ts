import { formatPlace } from '#check/read/fault.ts';
import { eachText } from './each-text.ts';
import type { Rule } from './rule.ts';
import { placeOf } from './place.ts';

/** A label that a text or a step quotes has words to quote, in some language of the guide. */
export const quotedLabelsHaveWords: Rule = ({ labels, locales, documents, walkthroughs }) => {
  /** Where each label is quoted first, by its id. */
  const quotes = new Map<string, string>();
  const quote = (id: string, place: string) => quotes.set(id, quotes.get(id) ?? place);
  for (const document of documents) {
    for (const tag of document.tags.filter(({ name }) => ['Label', 'LookFor'].includes(name))) {
      quote(String(tag.props['id']), formatPlace(placeOf(document, tag)));
    }
  }
  for (const { yaml, value } of walkthroughs.values()) {
    eachText(value, (id, path) => {
      if (path.includes('labels')) quote(id, formatPlace(yaml.faultAt(path, '')));
    });
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
