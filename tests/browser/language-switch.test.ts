import { expect, type Page } from '@playwright/test';
import { test } from './kept-page.ts';
import { builtPage, locales, pathTo, words } from './site.ts';

const setting = (locale: string) => pathTo(locale, 'opt-out', 'setting');
const steps = [
  ...builtPage(setting('fr')).document.querySelectorAll('h3:is([id^="web-"], [id^="app-"])'),
].map(({ id }) => id);
const pairs = locales.flatMap((from) =>
  locales.filter((to) => to !== from).map((to) => ({ from, to })),
);

/** How far below the top of the screen an element begins, in CSS pixels. */
const topOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((element) => element.getBoundingClientRect().top);

const languageLink = (page: Page, to: string) =>
  page.getByRole('link', { name: words(to)['language.name'], exact: true });

test('the walkthrough has steps to switch on', () => {
  expect(steps.length).toBeGreaterThanOrEqual(8);
});

for (const { from, to } of pairs) {
  for (const step of steps) {
    test(`switching from ${from} to ${to} keeps the step ${step} where it was`, async ({
      page,
    }) => {
      await page.goto(`${setting(from)}#${step}`);
      await page.mouse.wheel(0, -90);
      await expect.poll(() => topOf(page, step)).toBeGreaterThan(100);
      const before = await topOf(page, step);
      await languageLink(page, to).click();
      await page.waitForURL(`**${setting(to)}#${step}`);
      await expect(page.locator('html')).toHaveAttribute('lang', to);
      await expect.poll(async () => Math.abs((await topOf(page, step)) - before)).toBeLessThan(2);
    });
  }

  test(`switching from ${from} to ${to} keeps a place that the reader scrolled to`, async ({
    page,
  }) => {
    await page.goto(`${setting(from)}#web-open-menu`);
    await page.locator('#effects').evaluate((heading) => heading.scrollIntoView());
    const before = await topOf(page, 'effects');
    await languageLink(page, to).click();
    await page.waitForURL(`**${setting(to)}#effects`);
    await expect
      .poll(async () => Math.abs((await topOf(page, 'effects')) - before))
      .toBeLessThan(2);
  });

  test(`switching from ${from} to ${to} keeps what is read above the first heading`, async ({
    page,
  }) => {
    await page.goto(pathTo(from, 'sources'));
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300);
    await languageLink(page, to).click();
    await page.waitForURL(`**${pathTo(to, 'sources')}#main`);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(300);
  });

  test(`switching from ${from} to ${to} keeps an authority, though countries sort differently`, async ({
    page,
  }) => {
    await page.goto(pathTo(from, 'authorities'));
    await page.locator('#authority-se-imy').evaluate((entry) => entry.scrollIntoView());
    await languageLink(page, to).click();
    await page.waitForURL(`**${pathTo(to, 'authorities')}#*`);
    await expect(page.locator('#authority-se-imy')).toBeInViewport();
  });

  test(`switching from ${from} to ${to} on the first screen opens the first screen`, async ({
    page,
  }) => {
    await page.goto(setting(from));
    await languageLink(page, to).click();
    await page.waitForURL(`**${setting(to)}`);
    expect(await page.evaluate(() => window.scrollY)).toBe(0);
  });
}

test('what was kept for one language does not shift the next page', async ({ page }) => {
  const [from = '', to = ''] = locales;
  await page.goto(pathTo(from, 'regions', 'ch'));
  await page.locator('#rights').evaluate((heading) => heading.scrollIntoView());
  await page.mouse.wheel(0, 200);
  await languageLink(page, to).click();
  await page.waitForURL(`**${pathTo(to, 'regions', 'ch')}#rights`);
  await page.goBack();
  await page.locator('main a[href$="#old-content"]').click();
  await page.waitForURL('**#old-content');
  await expect(page.locator('#old-content')).toBeInViewport();
});

for (const locale of locales) {
  test(`a neutral link to a step leads to it in ${locale}`, async ({ page }) => {
    await page.goto(`/go/setting/${steps[0]}/`);
    await page.getByRole('link', { name: words(locale)['bilingual.read'] }).click();
    await page.waitForURL(`**${setting(locale)}#${steps[0]}`);
    await expect(page.locator(`#${steps[0]}`)).toBeInViewport();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const { from, to } of pairs) {
    test(`the language link leads from ${from} to the same page in ${to}`, async ({ page }) => {
      await page.goto(pathTo(from, 'regions', 'ch'));
      await languageLink(page, to).click();
      await page.waitForURL(`**${pathTo(to, 'regions', 'ch')}`);
    });

    for (const step of steps) {
      test(`the step ${step} leads from ${from} to itself in ${to}`, async ({ page }) => {
        await page.goto(`${setting(from)}#${step}`);
        await page
          .getByRole('listitem')
          .filter({ has: page.locator(`#${step}`) })
          .locator(`a[hreflang="${to}"]`)
          .click();
        await page.waitForURL(`**${setting(to)}#${step}`);
        await expect(page.locator(`#${step}`)).toBeInViewport();
      });
    }
  }
});
