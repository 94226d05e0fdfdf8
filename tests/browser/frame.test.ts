import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { locales, pathTo, words } from './site.ts';

const phone = { width: 390, height: 844 };
/** A phone whose browser, or the app around it, takes its bars. */
const lowPhone = { width: 390, height: 664 };
const wide = { width: 1280, height: 900 };

for (const locale of locales) {
  const t = words(locale);
  const pages = [['opt-out', 'setting'], ['faq'], ['myths'], ['sources'], ['about']];

  test(`in ${locale}, every page begins its words at the same place of a wide screen`, async ({
    page,
  }) => {
    await page.setViewportSize(wide);
    const edges = new Set<number>();
    for (const keys of [[], ...pages]) {
      await page.goto(pathTo(locale, ...keys));
      for (const part of [page.locator('h1'), page.locator('main section > h2 + *').first()]) {
        edges.add(Math.round((await part.boundingBox())?.x ?? -1));
      }
    }
    expect([...edges]).toHaveLength(1);
  });

  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });

      test(`in ${locale}, the contents are one line on a phone, and all there on a wide screen`, async ({
        page,
      }) => {
        await page.setViewportSize(phone);
        await page.goto(pathTo(locale, 'faq'));
        const contents = page.getByRole('navigation', { name: t['contents.title'] });
        expect((await contents.boundingBox())?.height).toBeLessThanOrEqual(52);
        await contents.locator('summary').click();
        await expect(contents.getByRole('link').first()).toBeVisible();

        await page.setViewportSize(wide);
        await page.reload();
        await contents.getByRole('link').nth(2).click();
        await expect(page).toHaveURL(/#/);
      });
    });
  }
}

for (const path of [
  '/',
  '/nowhere/',
  '/go/setting/',
  '/go/setting/app-switch-off/',
  '/go/risks/',
]) {
  test(`${path} offers every language in the first screen of a phone, with one button each`, async ({
    page,
  }) => {
    await page.setViewportSize(lowPhone);
    await page.goto(path);
    await expect(page.locator('.button')).toHaveCount(locales.length);
    for (const button of await page.locator('.button').all()) {
      await expect(button).toBeInViewport({ ratio: 1 });
    }
    await page.setViewportSize(wide);
    const tops = await page
      .locator('.button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().top));
    expect(new Set(tops).size).toBe(1);
  });
}

test('a neutral address of a step says which step it is, where, and its own address', async ({
  page,
}) => {
  await page.goto('/go/setting/app-switch-off/');
  for (const locale of locales) {
    const t = words(locale);
    await expect(page.getByRole('heading', { name: t['steps.app'] })).toContainText(
      new RegExp(`${t['step.number']} \\d`),
    );
  }
  await expect(page.locator('meta[property="og:url"]')).toHaveAttribute(
    'content',
    /\/go\/setting\/app-switch-off\/$/,
  );
});

for (const path of ['/', '/go/setting/', '/go/setting/app-switch-off/']) {
  test(`${path} says in every language how to share it`, async ({ page }) => {
    await page.goto(path);
    for (const locale of locales) {
      const line = page
        .getByRole('paragraph')
        .filter({ hasText: words(locale)['bilingual.share'] });
      await expect(line).toHaveCount(1);
    }
  });

  test(`a chat that shows only the beginning of what ${path} says shows every language`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const kept of ['meta[name="description"]', 'meta[property="og:description"]']) {
      const shown = (await page.locator(kept).getAttribute('content'))?.slice(0, 65);
      for (const locale of locales) {
        const t = words(locale);
        expect(shown).toContain(path === '/' ? t['bilingual.home'] : t['bilingual.read']);
      }
    }
  });
}

for (const locale of locales) {
  const t = words(locale);

  test(`in ${locale}, contents too long for the screen fade where they are cut, but no link that is in use`, async ({
    page,
  }) => {
    await page.setViewportSize(wide);
    await page.goto(pathTo(locale, 'faq'));
    const contents = page.getByRole('navigation', { name: t['contents.title'] });
    const { hidden, fades, padding } = await contents.evaluate((list) => ({
      hidden: list.scrollHeight - list.clientHeight,
      fades: getComputedStyle(list).maskImage,
      padding: parseFloat(getComputedStyle(list).paddingBottom),
    }));
    expect(hidden).toBeGreaterThan(0);
    expect(fades).toContain('linear-gradient');
    for (const link of [contents.getByRole('link').nth(13), contents.getByRole('link').last()]) {
      await link.focus();
      const bottom = await contents.evaluate((list) => list.getBoundingClientRect().bottom);
      const box = await link.boundingBox();
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom - padding + 1);
    }
  });

  test(`in ${locale}, the contents mark the part that is on screen`, async ({ page }) => {
    await page.setViewportSize(wide);
    await page.goto(pathTo(locale, 'faq'));
    const links = page.getByRole('navigation', { name: t['contents.title'] }).getByRole('link');
    await links.nth(4).click();
    await expect(links.nth(4)).toHaveCSS('text-decoration-line', 'underline');
    await expect(links.nth(6)).toHaveCSS('text-decoration-line', 'none');
  });
}
