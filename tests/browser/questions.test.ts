import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { locales, pathTo, words } from './site.ts';

/** What worried readers ask: the sections of the page of questions that must never go. */
const questions = [
  'too-late',
  'old-cv',
  'old-posts',
  'microsoft',
  'deleted-account',
  'closed-before',
  'write',
  'under-18',
  'turning-18',
  'employer-page',
  'recruiters',
  'visibility',
  'email',
  'proof',
  'no-account',
  'language',
  'missing',
  'renew',
  'checked',
];

for (const locale of locales) {
  test(`in ${locale}, each question has its answer two clicks from the first page`, async ({
    page,
  }) => {
    const contents = page.getByRole('navigation', { name: words(locale)['contents.title'] });
    await page.goto(pathTo(locale));
    const bar = page.getByRole('banner');
    await bar.locator(`a[href="${pathTo(locale, 'faq')}"]`).click();
    for (const id of questions) {
      await contents.locator(`a[href="#${id}"]`).click();
      await expect(page.locator(`#${id}`)).toBeInViewport();
    }
  });
}
