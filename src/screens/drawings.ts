import type { SceneName } from '#domain/scene.ts';
import type { Drawing } from './drawing.ts';

/** The section “Data privacy” with the lines that stand above the one on AI. */
const dataPrivacy = (ringed: string): Drawing => ({
  shape: 'list',
  title: 'data-privacy',
  heading: 'how-linkedin-uses-your-data',
  rows: ['manage-your-data', 'get-a-copy', 'search-history', 'research', 'ai-training'],
  ringed,
});

/** The section “Visibility”. Two of its lines are known, but not how far apart they stand. */
const visibility = (ringed: string): Drawing => ({
  shape: 'list',
  title: 'visibility',
  rows: ['profile-viewing-options', undefined, 'edit-public-profile', undefined],
  ringed,
});

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
  'web-data-privacy': dataPrivacy('ai-training'),
  'web-switch-on': aiTraining(true),
  'web-switch-off': aiTraining(false),
  'app-menu': { shape: 'menu' },
  'app-settings': { shape: 'settings', ringed: 'data-privacy' },
  'app-data-privacy': dataPrivacy('ai-training'),
  'app-switch-on': aiTraining(true),
  'app-switch-off': aiTraining(false),

  'web-settings-visibility': { shape: 'settings', ringed: 'visibility' },
  'web-settings-sign-in': { shape: 'settings', ringed: 'sign-in-security' },
  'web-settings-advertising': { shape: 'settings', ringed: 'advertising-data' },

  'web-ad-sharing': {
    shape: 'list',
    title: 'advertising-data',
    rows: ['ads-off-linkedin', 'data-from-others', 'measure-ad-success', 'share-data'],
    ringed: 'share-data',
  },
  // The words beside its switch are not known.
  'web-ad-sharing-on': { shape: 'switch', title: 'share-data', isOn: true },

  'web-viewing-options': visibility('profile-viewing-options'),
  'web-private-mode': {
    shape: 'choices',
    title: 'profile-viewing-options',
    choices: ['name-and-headline', 'private-characteristics', 'private-mode'],
    ringed: 'private-mode',
  },

  'web-public-profile': visibility('edit-public-profile'),
  'web-public-profile-on': {
    shape: 'switch',
    title: 'edit-public-profile',
    control: 'public-visibility',
    isOn: true,
  },

  'web-job-applications': {
    shape: 'list',
    title: 'data-privacy',
    heading: 'job-seeking-preferences',
    rows: ['job-application-settings', undefined],
    ringed: 'job-application-settings',
  },
  // LinkedIn lists the four most recent ones.
  'web-saved-cvs': { shape: 'entries', title: 'job-application-settings', count: 4, control: {} },
  'web-save-resumes-on': {
    shape: 'switch',
    title: 'job-application-settings',
    control: 'save-resumes',
    isOn: true,
  },

  'web-search-history': dataPrivacy('search-history'),
  // No source shows what clears it.
  'web-past-searches': { shape: 'entries', title: 'search-history', count: 4 },

  'web-connected-apps': {
    shape: 'list',
    title: 'data-privacy',
    rows: [undefined, 'permitted-services', undefined],
    ringed: 'permitted-services',
  },
  'web-remove-service': {
    shape: 'entries',
    title: 'permitted-services',
    count: 3,
    control: { words: 'remove-service' },
  },

  'web-download-data': dataPrivacy('get-a-copy'),
  'web-request-copy': {
    shape: 'page',
    title: 'get-a-copy',
    parts: ['text', 'button', 'text'],
    ringed: 'button',
  },

  'web-two-step': {
    shape: 'list',
    title: 'sign-in-security',
    rows: [undefined, undefined, 'two-step-verification', undefined],
    ringed: 'two-step-verification',
  },
  'web-two-step-page': {
    shape: 'page',
    title: 'two-step-verification',
    parts: ['text', 'button', 'text'],
    ringed: 'button',
    button: 'set-up',
  },

  // The words of its fields and of its list are not known today.
  'web-objection-list': {
    shape: 'page',
    title: 'objection-form',
    parts: ['options'],
    ringed: 'options',
  },
  'web-objection-fields': {
    shape: 'page',
    title: 'objection-form',
    parts: ['field', 'field', 'button'],
    ringed: 'button',
  },

  'web-delete-post': { shape: 'post', ringed: 'delete-post' },
};
