import { type Platform, platforms } from './platform.ts';

/** The screens that are drawn, by platform. What each shows is in src/screens/drawings.ts. */
export const screens = {
  web: [
    'menu',
    'settings',
    'data-privacy',
    'switch-on',
    'settings-visibility',
    'settings-sign-in',
    'settings-advertising',
    'ad-sharing',
    'ad-sharing-on',
    'viewing-options',
    'private-mode',
    'public-profile',
    'public-profile-on',
    'job-applications',
    'saved-cvs',
    'save-resumes-on',
    'connected-apps',
    'remove-service',
    'download-data',
    'request-copy',
    'two-step',
    'two-step-page',
    'objection-list',
    'delete-post',
  ],
  app: ['menu', 'settings', 'data-privacy', 'switch-on', 'switch-off'],
} as const satisfies Record<Platform, readonly string[]>;

/** A screen that is drawn for one platform at least. */
export type ScreenId = (typeof screens)[Platform][number];

/** One screen on one platform, as files name it: `web-menu`. */
export type SceneName = {
  [P in Platform]: `${P}-${(typeof screens)[P][number]}`;
}[Platform];

/** Every screen of every platform: there are no others. */
export const scenes = platforms.flatMap((platform) =>
  screens[platform].map((screen: ScreenId) => ({
    name: `${platform}-${screen}` as SceneName,
    platform,
    screen,
  })),
);

/** The two grounds on which every screen is drawn. */
export const themes = ['light', 'dark'] as const;

/** One of the grounds on which a screen is drawn. */
export type Theme = (typeof themes)[number];

/** The name of one screen on one platform. Throws where it is not drawn for that. */
export function sceneName(platform: Platform, screen: ScreenId): SceneName {
  const found = scenes.find((scene) => scene.platform === platform && scene.screen === screen);
  if (!found) throw new Error(`No screen "${screen}" is drawn for "${platform}"`);
  return found.name;
}

/** The platform of a scene. */
export function platformOf(name: SceneName): Platform {
  return name.startsWith('web-') ? 'web' : 'app';
}
