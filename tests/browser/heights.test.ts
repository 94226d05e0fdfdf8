import { expect, type Page } from '@playwright/test';
import { test } from './kept-page.ts';
import { locales, paths, pathTo, regionIds } from './site.ts';

/** A phone, and a desk. */
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 900 };

/** The height of a page with all its pictures, in CSS pixels. */
async function heightOf(page: Page, path: string): Promise<number> {
  await page.goto(path);
  return page.evaluate(async () => {
    for (const image of document.images) {
      image.loading = 'eager';
      await image.decode();
    }
    return document.documentElement.scrollHeight;
  });
}

/** How far down something begins, in screens. */
async function screensTo(page: Page, selector: string, { height }: typeof phone): Promise<number> {
  const top = await page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
  return top / height;
}

/** What a page may take on a phone: design.md, section 4. */
function mostOf(locale: string): Map<string, number> {
  return new Map([
    [pathTo(locale, 'opt-out', 'setting'), 13_500],
    [pathTo(locale), 5_000],
    ...regionIds.map((id): [string, number] => [pathTo(locale, 'regions', id), 9_000]),
  ]);
}

for (const locale of locales) {
  for (const [path, most] of mostOf(locale)) {
    test(`${path} is ${most} px high at most on a phone`, async ({ page }, { annotations }) => {
      await page.setViewportSize(phone);
      const height = await heightOf(page, path);
      annotations.push({ type: 'measured', description: `${path} ${height} px` });
      expect(height).toBeLessThanOrEqual(most);
    });
  }

  test(`the switch in ${locale} comes first, then its check, then the steps in the app`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    const path = pathTo(locale, 'opt-out', 'setting');
    await heightOf(page, path);
    expect(await screensTo(page, 'main .button', phone)).toBeLessThan(1);
    expect(await screensTo(page, '.label-block', phone)).toBeLessThan(1);
    expect(await screensTo(page, '#check', phone)).toBeLessThan(2);
    expect(await screensTo(page, '#app-open-menu', phone)).toBeLessThan(2.5);
    await page.setViewportSize(desk);
    expect(await heightOf(page, path)).toBeLessThanOrEqual(12_000);
  });

  test(`the home page in ${locale} says what to do in its first screen and a half`, async ({
    page,
  }) => {
    await page.setViewportSize(phone);
    await heightOf(page, pathTo(locale));
    expect(await screensTo(page, 'main .button', phone)).toBeLessThan(1);
    expect(await screensTo(page, '.label-block', phone)).toBeLessThan(1.5);
    const setting = pathTo(locale, 'opt-out', 'setting');
    for (const platform of ['app', 'web'])
      expect(await screensTo(page, `main a[href$="${setting}#${platform}"]`, phone)).toBeLessThan(
        1.5,
      );
  });
}

test('the heights of all pages are printed', async ({ page }, { annotations }) => {
  test.slow();
  await page.setViewportSize(phone);
  for (const path of paths.filter((one) =>
    locales.some((locale) => one.startsWith(pathTo(locale))),
  )) {
    annotations.push({ type: 'measured', description: `${path} ${await heightOf(page, path)} px` });
  }
  expect(annotations.length).toBeGreaterThan(40);
});
