import { screenIdOf } from '#domain/screen.ts';
import { hint } from '#check/read/fault.ts';
import type { Rule } from './rule.ts';
import { screenUses } from './screen-uses.ts';

/** Every screen that a step or a `<Screen>` names is drawn for its platform. */
export const screensExist: Rule = (content) => {
  const { ids, yaml } = content.screens;
  // Unreadable: reported already, so skip.
  if (!ids) return [];
  return screenUses(content)
    .filter(({ platform, name }) => !ids.includes(screenIdOf(platform, name)))
    .map(({ platform, name, at }) => {
      const prefix = screenIdOf(platform, '');
      const names = ids.filter((id) => id.startsWith(prefix)).map((id) => id.slice(prefix.length));
      const what = `The screen "${name}" is unknown for "${platform}". ${hint(name, names)} The place to add one is ${yaml.file}.`;
      return at(what);
    });
};
