import type { Platform } from '#domain/platform.ts';
import type { Screen } from '#domain/screen.ts';

/** What the component of one shape is given: `words` by label, without those that are not confirmed. */
export type ShapeProps<Shape extends Screen['shape']> = {
  platform: Platform;
  words: Record<string, string | undefined>;
  screen: Extract<Screen, { shape: Shape }>;
};
