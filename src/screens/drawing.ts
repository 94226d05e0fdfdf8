import type { Platform } from '#domain/platform.ts';

/** A part of a page of which little more is known than its title: drawn in grey, but for the words of its button. */
type PagePart = 'text' | 'field' | 'options' | 'submit';

/** What stands beside a line: another one, or a heading. Without an id it is one of which we give no words. */
type Neighbour = string | undefined | { heading?: string };

/**
 * What a screen shows around the control to touch, as data: how it is laid out, and the labels that it
 * quotes, as ids in content/facts/labels.yml. Where a label has no words to quote, a grey bar stands.
 */
export type Drawing =
  /** the menu behind the profile photo */
  | { shape: 'menu' }
  /** one section of the page of all settings, between its neighbours */
  | { shape: 'settings'; ringed: string }
  /** a line that leads on, between its neighbours */
  | { shape: 'list'; above: Neighbour; ringed: string; below: Neighbour }
  /** a page with one switch */
  | { shape: 'switch'; title: string; control?: string; isOn: boolean }
  /** a page with choices, of which one holds */
  | { shape: 'choices'; title: string; choices: string[]; ringed: string }
  /** a page with what LinkedIn keeps; `control` stands beside each entry */
  | { shape: 'entries'; title: string; control?: { words?: string } }
  /** a page of which little more than the title is known; its last part but text is ringed */
  | { shape: 'page'; title: string; parts: PagePart[]; button?: string }
  /** a post with its menu */
  | { shape: 'post'; ringed: string };

/** What the component of one shape is given: `words` by label, without those that are not confirmed. */
export type ShapeProps<Shape extends Drawing['shape']> = {
  platform: Platform;
  words: Record<string, string | undefined>;
  drawing: Extract<Drawing, { shape: Shape }>;
};

/** The sections of the page of all settings, in their order. */
const sections = [
  'account-preferences',
  'sign-in-security',
  'visibility',
  'data-privacy',
  'advertising-data',
  'notifications',
];

/** One section, with the one above and the one below it. */
export function neighbours(section: string): string[] {
  const place = sections.indexOf(section);
  return sections.slice(place - 1, place + 2);
}

/** The labels that a drawing quotes. Without the words of `main` in a language it tells nothing in that. */
export type QuotedLabels = { main: string; all: string[] };

/** The labels that a drawing quotes, in their order on the screen. */
export function labelsOf(drawing: Drawing, platform: Platform): QuotedLabels {
  const quote = (main: string, ...all: (string | undefined)[]) => ({
    main,
    all: all.filter((id) => id !== undefined),
  });
  switch (drawing.shape) {
    case 'menu':
      return platform === 'web'
        ? quote('settings-privacy', 'me', 'settings-privacy')
        : quote('app-settings', 'app-settings');
    case 'settings':
      return quote(drawing.ringed, ...neighbours(drawing.ringed));
    case 'list': {
      const { above, ringed, below } = drawing;
      return quote(ringed, idOf(above), ringed, idOf(below));
    }
    case 'switch':
      return quote(drawing.control ?? drawing.title, drawing.title, drawing.control);
    case 'choices':
      return quote(drawing.ringed, drawing.title, ...drawing.choices);
    case 'entries':
      return quote(drawing.title, drawing.title, drawing.control?.words);
    case 'page':
      return quote(drawing.button ?? drawing.title, drawing.title, drawing.button);
    case 'post':
      return quote(drawing.ringed, drawing.ringed);
  }
}

function idOf(neighbour: Neighbour): string | undefined {
  return typeof neighbour === 'object' ? neighbour.heading : neighbour;
}
