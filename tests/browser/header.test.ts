import { expect, type Page } from '@playwright/test';
import { test } from './kept-page.ts';
import { locales, pathTo, words } from './site.ts';

/** Sets words apart, as a font with wider letters does, or as WCAG 1.4.12 asks. */
const space = (page: Page, letters: string, between: string) =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, `* { letter-spacing: ${letters} !important; word-spacing: ${between} !important; }`);

const bar = (page: Page) => page.getByRole('banner').evaluate((header) => header.clientHeight);

for (const locale of locales) {
  const t = words(locale);

  test(`in ${locale}, the bar is one line on a phone, with wide letters too`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(pathTo(locale));
    expect(await bar(page)).toBeLessThanOrEqual(52);
    // A tenth of the width of a letter, which is half as wide as it is high.
    await space(page, '0.05em', '0.05em');
    expect(await bar(page)).toBeLessThanOrEqual(52);
  });

  test(`in ${locale}, no link of the bar lies on another`, async ({ page }) => {
    await page.goto(pathTo(locale));
    for (const letters of ['normal', '0.12em']) {
      await space(page, letters, '0.16em');
      // 640 and 680 px: a screen of 1280 px or a little more, at 200 %.
      for (const width of [320, 390, 640, 680, 768, 820, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const overlaps = await page.getByRole('banner').evaluate((header) => {
          const boxes = [...header.querySelectorAll('a')]
            .filter((link) => link.checkVisibility())
            .map((link) => ({ words: link.textContent, box: link.getBoundingClientRect() }));
          return boxes.flatMap(({ words: one, box: a }, index) =>
            boxes
              .slice(index + 1)
              .filter(
                ({ box: b }) =>
                  a.right > b.left && a.left < b.right && a.bottom > b.top && a.top < b.bottom,
              )
              .map(({ words: other }) => `${one} / ${other}`),
          );
        });
        expect(overlaps, `${width} px, letters ${letters}`).toEqual([]);
      }
    }
  });

  test(`in ${locale}, the page that is open looks otherwise than the other language`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(pathTo(locale, 'faq'));
    const line = (link: string) =>
      page
        .getByRole('banner')
        .locator(link)
        .evaluate((one) => getComputedStyle(one).textDecorationThickness);
    expect(await line('[aria-current]')).not.toBe(await line('[hreflang]'));
    await expect(page.getByRole('banner').locator('ul')).toHaveCSS('border-right-style', 'solid');
  });

  test(`in ${locale}, a phone’s menu leads to all pages, at the end of each`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(pathTo(locale, 'opt-out', 'setting'));
    await page.getByRole('link', { name: t['nav.menu'], exact: true }).click();
    const list = page.getByRole('navigation', { name: t['footer.label'] });
    await expect(list.getByRole('link').first()).toBeInViewport({ ratio: 1 });
    await expect(list.getByRole('heading').first()).toBeInViewport({ ratio: 1 });
  });
}
