import type { Locale } from '#i18n/locales.ts';
import { href } from '#routes/href.ts';
import { menuGroups } from '#routes/menu.ts';
import type { Page, PageKey } from '#routes/page.ts';
import { pageName } from './text.ts';

/** A link to a page, by its short name. */
export type Link = { key: PageKey; path: string; name: string };

/** A link to a page. Throws where its text is missing. */
export async function linkTo(page: Page): Promise<Link> {
  return { key: page.key, path: href(page), name: await pageName(page) };
}

const groups = Object.keys(menuGroups) as (keyof typeof menuGroups)[];

/** What the foot of every page links to in one language. */
export type Menu = { group: keyof typeof menuGroups; links: Link[] }[];

/** The menu of one language: the same on every page, so ask once. */
export async function menu(locale: Locale): Promise<Menu> {
  return Promise.all(
    groups.map(async (group) => ({
      group,
      links: await Promise.all(menuGroups[group].map((key) => linkTo({ key, locale }))),
    })),
  );
}
