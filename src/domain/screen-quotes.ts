import type { Screen } from './screen.ts';

/** A label that a screen quotes, with the fields that lead to it in the screen's record. */
export type Quote = { id: string; path: (string | number)[] };

/** The labels that a screen quotes, in their order on it. */
export function quotesOf(screen: Screen): Quote[] {
  const quote = (id: string | true | undefined, ...path: Quote['path']) =>
    typeof id === 'string' ? [{ id, path }] : [];
  const list = (ids: string[], field: string) =>
    ids.flatMap((id, place) => quote(id, field, place));
  const neighbor = (one: string | { heading: string | true } | undefined, field: string) =>
    typeof one === 'object' ? quote(one.heading, field, 'heading') : quote(one, field);
  switch (screen.shape) {
    case 'menu':
      return [...quote(screen.opener, 'opener'), ...quote(screen.ringed, 'ringed')];
    case 'panel':
    case 'post':
      return quote(screen.ringed, 'ringed');
    case 'settings':
      return list(screen.rows, 'rows');
    case 'list':
      return [
        ...neighbor(screen.above, 'above'),
        ...quote(screen.ringed, 'ringed'),
        ...neighbor(screen.below, 'below'),
      ];
    case 'choices':
      return [...quote(screen.title, 'title'), ...list(screen.choices, 'choices')];
    case 'switch':
    case 'entries':
      return [...quote(screen.title, 'title'), ...quote(screen.control, 'control')];
    case 'page':
      return [
        ...quote(screen.title, 'title'),
        ...screen.parts.flatMap((part, place) =>
          typeof part === 'object' ? quote(part.submit, 'parts', place, 'submit') : [],
        ),
      ];
  }
}

/** The label that tells what to touch: without its words in a language, a drawing in that language tells nothing. */
export function mainQuoteOf(screen: Screen): Quote {
  if ('ringed' in screen) return { id: screen.ringed, path: ['ringed'] };
  const last = quotesOf(screen).at(-1);
  if (!last) throw new Error(`A screen of the shape "${screen.shape}" quotes no label`);
  return last;
}

/** The labels that an alt text quotes: its slots. */
export function slotsOf(alt: string): string[] {
  return [...alt.matchAll(/{{(.*?)}}/g)].map(([, slot = '']) => slot.trim());
}

/** An alt text with words in its slots. Throws where a slot has none. */
export function fillSlots(alt: string, words: Readonly<Record<string, string>>): string {
  return alt.replace(/{{(.*?)}}/g, (_, slot: string) => {
    const text = words[slot.trim()];
    if (text === undefined) throw new Error(`Nothing fills the slot {{${slot}}} of “${alt}”`);
    return text;
  });
}
