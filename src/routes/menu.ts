import type { PageKey } from './page.ts';

/** The pages by what readers come for: on a phone, the menu at the foot. What is not here is linked from a text. */
export const menuGroups = {
  do: ['setting', 'opt-out', 'objection-form', 'ad-sharing', 'protect', 'act', 'short'],
  understand: [
    'policy-change',
    'risks',
    'faq',
    'myths',
    'words',
    'regions',
    'authorities',
    'method',
  ],
  guide: ['about', 'privacy', 'accessibility', 'site-map'],
} as const satisfies Record<string, PageKey[]>;

/** The pages to which every page leads, by its bar, its menu or its list of sources. */
export const linkedEverywhere: readonly string[] = [
  'home',
  'sources',
  ...Object.values(menuGroups).flat(),
];
