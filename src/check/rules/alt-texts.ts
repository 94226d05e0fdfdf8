import type { Content } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';

/** An alt text of a screen in one language, and the fault there. */
type AltText = { locale: string; text: string; at: (what: string) => Fault };

/** Every alt text of every screen. */
export function altTexts({ screens: { records, yaml } }: Content): AltText[] {
  return [...records].flatMap(([id, { alt }]) =>
    Object.entries(alt).map(([locale, text]) => ({
      locale,
      text,
      at: (what: string) => yaml.faultAt([id, 'alt', locale], what),
    })),
  );
}
