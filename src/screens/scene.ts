import { type Platform, platforms } from '#domain/platform.ts';
import type { ScreenId, Walkthrough } from '#domain/walkthrough.ts';

/** One screen on one platform, as files name it: `web-menu`. */
export type SceneName = `${Platform}-${ScreenId}`;

/** The two grounds on which every screen is drawn. */
export const themes = ['light', 'dark'] as const;

export type Theme = (typeof themes)[number];

const settingPage = ['ai-training', 'ai-training-switch'];
const dataPrivacyPage = [
  'data-privacy',
  'how-linkedin-uses-your-data',
  'manage-your-data',
  'get-a-copy',
  'search-history',
  'research',
  'ai-training',
];
const sections = [
  'account-preferences',
  'sign-in-security',
  'visibility',
  'data-privacy',
  'advertising-data',
  'notifications',
];

/** The labels that the pictures of a walkthrough quote, where they are confirmed in its language. */
export function drawnLabels({ steps }: Walkthrough): string[] {
  const drawn = platforms.flatMap((platform) =>
    (steps[platform] ?? []).flatMap(({ screen }) =>
      screen ? scenes[`${platform}-${screen}`] : [],
    ),
  );
  return [...new Set(drawn)];
}

/** The labels that each drawing quotes, where they are confirmed in its language. */
export const scenes: Record<SceneName, string[]> = {
  'web-menu': ['me', 'settings-privacy'],
  'web-settings': sections,
  'web-data-privacy': dataPrivacyPage,
  'web-switch-on': settingPage,
  'web-switch-off': settingPage,
  'app-menu': ['app-settings'],
  'app-settings': ['app-settings', ...sections],
  'app-data-privacy': dataPrivacyPage,
  'app-switch-on': settingPage,
  'app-switch-off': settingPage,
};
