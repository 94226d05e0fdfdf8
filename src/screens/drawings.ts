import type { SceneName } from '#domain/scene.ts';
import type { Drawing } from './drawing.ts';

/** A line of which no neighbour is known, or none whose words are about as new as its own: they would age the picture. */
const alone = (ringed: string, below?: { heading?: string }): Drawing => ({
  shape: 'list',
  above: undefined,
  ringed,
  below,
});

/** The last line of its part of the page: the heading of the next one follows. */
const dataPrivacy = alone('ai-training', {});

const aiTraining = (isOn: boolean): Drawing => ({
  shape: 'switch',
  title: 'ai-training',
  control: 'ai-training-switch',
  isOn,
});

/** What each drawing shows. A new one has its name in src/domain/scene.ts and an alt text in every language. */
export const drawings: Record<SceneName, Drawing> = {
  'web-menu': { shape: 'menu' },
  'web-settings': { shape: 'settings', ringed: 'data-privacy' },
  'web-data-privacy': dataPrivacy,
  'web-switch-on': aiTraining(true),
  'app-menu': { shape: 'menu' },
  'app-settings': { shape: 'settings', ringed: 'data-privacy' },
  'app-data-privacy': dataPrivacy,
  'app-switch-on': aiTraining(true),
  'app-switch-off': aiTraining(false),

  'web-settings-visibility': { shape: 'settings', ringed: 'visibility' },
  'web-settings-sign-in': { shape: 'settings', ringed: 'sign-in-security' },
  'web-settings-advertising': { shape: 'settings', ringed: 'advertising-data' },

  'web-ad-sharing': {
    shape: 'list',
    above: 'measure-ad-success',
    ringed: 'share-data',
    below: undefined,
  },
  // The words beside its switch are not known.
  'web-ad-sharing-on': { shape: 'switch', title: 'share-data', isOn: true },

  'web-viewing-options': alone('profile-viewing-options'),
  'web-private-mode': {
    shape: 'choices',
    title: 'profile-viewing-options',
    choices: ['name-and-headline', 'private-characteristics', 'private-mode'],
    ringed: 'private-mode',
  },

  'web-public-profile': alone('edit-public-profile'),
  'web-public-profile-on': {
    shape: 'switch',
    title: 'edit-public-profile',
    control: 'public-visibility',
    isOn: true,
  },

  'web-job-applications': {
    shape: 'list',
    above: { heading: 'job-seeking-preferences' },
    ringed: 'job-application-settings',
    below: undefined,
  },
  'web-saved-cvs': { shape: 'entries', title: 'job-application-settings', control: {} },
  'web-save-resumes-on': {
    shape: 'switch',
    title: 'job-application-settings',
    control: 'save-resumes',
    isOn: true,
  },

  'web-connected-apps': alone('permitted-services'),
  'web-remove-service': {
    shape: 'entries',
    title: 'permitted-services',
    control: { words: 'remove-service' },
  },

  'web-download-data': alone('get-a-copy'),
  'web-request-copy': { shape: 'page', title: 'get-a-copy', parts: ['text', 'submit', 'text'] },

  'web-two-step': alone('two-step-verification'),
  'web-two-step-page': {
    shape: 'page',
    title: 'two-step-verification',
    parts: ['text', 'submit', 'text'],
    button: 'set-up',
  },

  // The words of its fields and of its list are not known today.
  'web-objection-list': { shape: 'page', title: 'objection-form', parts: ['options'] },

  'web-delete-post': { shape: 'post', ringed: 'delete-post' },
};
