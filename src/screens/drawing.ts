import type { Platform } from '#domain/platform.ts';

/** A part of a page of which little more is known than its title: drawn in grey, but for the words of a button. */
export type PagePart = 'text' | 'field' | 'options' | 'button';

/**
 * What a screen shows, as data: how it is laid out, and the labels that it quotes, as ids in
 * content/facts/labels.yml. Where a label has no words to quote, or where there is no id, a grey bar stands.
 */
export type Drawing =
  /** the menu behind the profile photo */
  | { shape: 'menu' }
  /** the page of all settings */
  | { shape: 'settings'; ringed: string }
  /** a page with lines that lead on; `undefined` is a line of which no source gives the words */
  | { shape: 'list'; title: string; heading?: string; rows: (string | undefined)[]; ringed: string }
  /** a page with one switch */
  | { shape: 'switch'; title: string; control?: string; isOn: boolean }
  /** a page with choices, of which one holds */
  | { shape: 'choices'; title: string; choices: string[]; ringed: string }
  /** a page with what LinkedIn keeps; `control` stands beside each entry */
  | { shape: 'entries'; title: string; count: number; control?: { words?: string } }
  /** a page of which little more than the title is known */
  | { shape: 'page'; title: string; parts: PagePart[]; ringed: PagePart; button?: string }
  /** a post with its menu */
  | { shape: 'post'; ringed: string };

/** What the component of one shape is given: `words` by label, without those that are not confirmed. */
export type Given<Shape extends Drawing['shape']> = {
  platform: Platform;
  words: Record<string, string | undefined>;
  drawing: Extract<Drawing, { shape: Shape }>;
};

/** The sections of the page of all settings, in their order. */
export const sections = [
  'account-preferences',
  'sign-in-security',
  'visibility',
  'data-privacy',
  'advertising-data',
  'notifications',
];

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
      return platform === 'web'
        ? quote(drawing.ringed, ...sections)
        : quote(drawing.ringed, 'app-settings', ...sections);
    case 'list':
      return quote(drawing.ringed, drawing.title, drawing.heading, ...drawing.rows);
    case 'switch':
      return quote(drawing.control ?? drawing.title, drawing.title, drawing.control);
    case 'choices':
      return quote(drawing.ringed, drawing.title, ...drawing.choices);
    case 'entries':
      return quote(drawing.title, drawing.title, drawing.control?.words);
    case 'page':
      return quote(drawing.title, drawing.title, drawing.button);
    case 'post':
      return quote(drawing.ringed, drawing.ringed);
  }
}
