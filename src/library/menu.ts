import type { Locale } from '#i18n/locales.ts';
import { href } from '#routes/href.ts';
import type { Page, PageKey } from '#routes/page.ts';
import { pageName } from './text.ts';

/** A link to a page, by its short name. */
export type Link = { key: PageKey; path: string; name: string };

/** A link to a page. Throws where its text is missing. */
export async function linkTo(page: Page): Promise<Link> {
  return { key: page.key, path: href(page), name: await pageName(page) };
}

/** The pages by what readers come for: on a phone, the menu. What is not here is linked from the page above it. */
const groups = {
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

const groupNames = Object.keys(groups) as (keyof typeof groups)[];

/** What the foot of every page links to in one language. */
export type Menu = { group: keyof typeof groups; links: Link[] }[];

/** The menu of one language: the same on every page, so ask once. */
export async function menu(locale: Locale): Promise<Menu> {
  return Promise.all(
    groupNames.map(async (group) => ({
      group,
      links: await Promise.all(groups[group].map((key) => linkTo({ key, locale }))),
    })),
  );
}
