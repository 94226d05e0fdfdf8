import { expect, type Page, test } from '@playwright/test';
import { builtPages, locales, pathTo, words } from './site.ts';

const setting = (locale: string) => pathTo(locale, 'opt-out', 'setting');
const html = builtPages.find(({ path }) => path === setting('fr'))?.html ?? '';
const steps = [...html.matchAll(/<h3 id="?((?:web|app)-[a-z-]+)/g)].map(([, id = '']) => id);
const pairs = locales.flatMap((from) =>
  locales.filter((to) => to !== from).map((to) => ({ from, to })),
);

/** How far below the top of the screen an element begins, in CSS pixels. */
const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);

test('the walkthrough has steps to switch on', () => {
  expect(steps.length).toBeGreaterThanOrEqual(8);
});

for (const { from, to } of pairs) {
  for (const step of steps) {
    test(`switching from ${from} to ${to} keeps the step ${step} where it was`, async ({
      page,
    }) => {
      await page.goto(`${setting(from)}#${step}`);
      await page.evaluate(() => window.scrollBy(0, -120));
      const before = await topOf(page, step);
      // As a keyboard or a screen reader reaches the link: without leaving the place.
      await page
        .getByRole('link', { name: words(to)['language.name'], exact: true })
        .evaluate((link) => (link as HTMLElement).click());
      await page.waitForURL(`**${setting(to)}#${step}`);
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      await expect.poll(async () => Math.abs((await topOf(page, step)) - before)).toBeLessThan(60);
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { from, to } of pairs) {
    for (const step of steps) {
      test(`the step ${step} leads from ${from} to itself in ${to}`, async ({ page }) => {
        await page.goto(`${setting(from)}#${step}`);
        await page
          .getByRole('listitem')
          .filter({ has: page.locator(`#${step}`) })
          .getByRole('link', { name: words(to)['step.inThisLanguage'] })
          .click();
        await page.waitForURL(`**${setting(to)}#${step}`);
        await expect(page.locator(`#${step}`)).toBeInViewport();
      });
    }
  }
});
