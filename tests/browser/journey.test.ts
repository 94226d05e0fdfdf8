import { expect, type Locator, type Page } from '@playwright/test';
import { test } from './kept-page.ts';
import { locales, pathTo, words } from './site.ts';

/** Presses Tab until a link has the focus, then Enter, as somebody without a mouse does. */
async function follow(page: Page, link: Locator): Promise<void> {
  const wanted = await link.elementHandle();
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await wanted?.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
  }
  throw new Error(`No Tab leads to ${link}`);
}

for (const locale of locales) {
  const t = words(locale);

  for (const javaScriptEnabled of [true, false]) {
    test.describe(`in ${locale}, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
      test.use({ javaScriptEnabled });

      test('a reader goes by keyboard from the door to the last step and checks that it worked', async ({
        page,
      }) => {
        await page.goto('/');
        await follow(page, page.locator(`a[hreflang="${locale}"]`).first());
        await page.waitForURL(`**${pathTo(locale)}`);

        await follow(
          page,
          page.locator(`main a[href="${pathTo(locale, 'opt-out', 'setting')}#app"]`).first(),
        );
        await page.waitForURL(`**${pathTo(locale, 'opt-out', 'setting')}#app`);

        await follow(page, page.getByRole('link', { name: t['skip'] }));
        await expect(page).toHaveURL(/#main$/);
        // The first thing after the skip link is the action itself.
        await page.keyboard.press('Tab');
        await expect(page.locator(':focus')).toHaveAttribute(
          'href',
          'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement',
        );
        await expect(page.locator(':focus')).toBeInViewport();

        const setting = pathTo(locale, 'opt-out', 'setting');
        await follow(page, page.locator(`main a[href="${setting}#app"]`).first());
        await expect(page.locator('#app')).toBeInViewport();
        // The table of the way leads to each step; the last one says what to do.
        await follow(page, page.locator('.paths a[href="#app-switch-off"]'));
        await expect(page.locator('#app-switch-off')).toBeInViewport();

        // What stands before the steps says what the screen must show afterwards.
        const check = page.getByRole('region').filter({ has: page.locator('#check') });
        await expect(check.locator('.switch:not(.switch-on)')).toBeVisible();
      });
    });
  }

  test(`in ${locale}, a lost address leads back in both languages`, async ({ page }) => {
    const response = await page.goto(`${pathTo(locale)}nowhere/`);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: t['bilingual.setting'] }).click();
    await page.waitForURL(`**${pathTo(locale, 'opt-out', 'setting')}`);
  });

  test(`in ${locale}, on paper stay the words and the pictures, and menus go`, async ({ page }) => {
    await page.goto(pathTo(locale, 'opt-out', 'setting'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toHaveCount(0);
    await expect(page.locator('#app-switch-off')).toBeVisible();
    await expect(page.locator('.screen img').first()).toBeVisible();
  });
}
