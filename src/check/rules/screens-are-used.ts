import type { Content } from '#check/read/content.ts';
import { screenIdOf } from '#domain/screen.ts';
import type { Rule } from './rule.ts';
import { screenUses } from './screen-uses.ts';

/** Every screen is shown by a step or by a `<Screen>`. */
export const screensAreUsed: Rule = (content) => {
  // What cannot be read may show it, so skip.
  if (!isWhole(content)) return [];
  const { ids = [], yaml } = content.screens;
  const used = new Set(screenUses(content).map(({ platform, name }) => screenIdOf(platform, name)));
  return ids
    .filter((id) => !used.has(id))
    .map((id) => {
      const what = `No step and no <Screen> shows the screen "${id}". Name it in one, or remove it here and run npm run screens.`;
      return yaml.faultAtName([id], what);
    });
};

/** Whether every text and every card could be read. */
function isWhole({ texts, documents, walkthroughs }: Content): boolean {
  return (
    documents.length === texts.length &&
    texts.every(({ kind, key }) => kind !== 'walkthroughs' || walkthroughs.get(key)?.value)
  );
}
