import { expect, type Page, test } from '@playwright/test';
import { locales, pathTo, words } from './site.ts';

/** Presses Tab until the link with this name has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name, exact: true }).first();
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`No Tab leads to “${name}”`);
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
        await page
          .locator(`section[lang="${locale}"], html[lang="${locale}"] section:not([lang])`)
          .getByRole('link')
          .first()
          .focus();
        await page.keyboard.press('Enter');
        await page.waitForURL(`**${pathTo(locale)}`);

        await tabTo(page, t['start.steps'] ?? '');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**${pathTo(locale, 'opt-out', 'setting')}`);

        await tabTo(page, t['skip'] ?? '');
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/#main$/);

        const open = page.locator(
          'a[href="https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement"]',
        );
        await expect(open.first()).toBeVisible();
        for (const step of ['web-switch-off', 'app-switch-off', 'check']) {
          await expect(page.locator(`#${step}`)).toBeVisible();
        }
        await page.getByRole('link', { name: t['step.link'] }).last().focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(/#app-switch-off$/);
        await expect(page.locator('#app-switch-off')).toBeInViewport();
      });

      test('a reader picks a region once and keeps it on the way to the steps and into the other language', async ({
        page,
      }) => {
        await page.goto(pathTo(locale, 'regions'));
        await page.locator(`main a[href="${pathTo(locale, 'regions', 'ch')}"]`).click();
        await page.getByRole('link', { name: t['essentials.steps'], exact: true }).click();
        const slug = pathTo(locale, 'regions', 'ch').split('/').at(-2);
        await page.waitForURL(`**${pathTo(locale, 'opt-out', 'setting')}${slug}/`);
        await expect(page.locator('.region-note')).toHaveCount(1);

        const other = locales.find((row) => row !== locale) ?? '';
        await page.getByRole('link', { name: words(other)['language.name'], exact: true }).click();
        const otherSlug = pathTo(other, 'regions', 'ch').split('/').at(-2);
        await page.waitForURL(`**${pathTo(other, 'opt-out', 'setting')}${otherSlug}/`);
        await expect(page.locator('#region-ch')).toBeVisible();
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
