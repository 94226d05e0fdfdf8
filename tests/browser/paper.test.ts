import { expect, test as testOfItsOwn } from '@playwright/test';
import { test } from './kept-page.ts';
import { locales, pathTo } from './site.ts';

/** How many sheets of A4 a page may take. */
const sheets = [
  { keys: ['opt-out', 'setting'], most: 5 },
  { keys: ['short'], most: 1 },
  { keys: ['regions', 'ca'], most: 3 },
  { keys: ['authorities'], most: 7 },
];

for (const locale of locales) {
  for (const { keys, most } of sheets) {
    test(`${pathTo(locale, ...keys)} prints on ${most} sheets at most`, async ({ page }) => {
      await page.goto(pathTo(locale, ...keys));
      await page.evaluate(async () => {
        for (const image of document.images) image.loading = 'eager';
        await Promise.all([...document.images].map((image) => image.decode()));
      });
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const printed = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
      expect(printed.length).toBeGreaterThan(0);
      expect(printed.length).toBeLessThanOrEqual(most);
    });
  }

  test(`a sheet in ${locale} says where its page stands, and of what day it is`, async ({
    page,
  }) => {
    const path = pathTo(locale, 'opt-out', 'setting');
    await page.goto(path);
    const line = page.locator('footer .on-paper');
    await expect(line).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(line).toContainText(`https://notmycv.example${path}`);
    await expect(line.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/);
    // What is fixed is printed on each sheet; each leaves room for it.
    await expect(line).toHaveCSS('position', 'fixed');
    await expect(page.locator('body')).toHaveCSS('box-decoration-break', 'clone');
  });

  test(`on paper in ${locale} a link that goes on tells its address`, async ({ page }) => {
    await page.goto(pathTo(locale, 'short'));
    const told = page.locator('main p .on-paper');
    await expect(told.first()).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(told.first()).toBeVisible();
    for (const keys of [['opt-out'], ['faq']]) {
      await expect(page.locator('main')).toContainText(
        `(notmycv.example${pathTo(locale, ...keys)})`,
      );
    }
  });

  test(`without our styles a drawing in ${locale} is there once`, async ({ page }) => {
    await page.goto(pathTo(locale, 'opt-out', 'setting'));
    const figures = await page.locator('.screen').all();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      await expect(figure.locator('img:not([aria-hidden])')).toHaveCount(1);
    }
  });

  testOfItsOwn(
    `a dark screen in ${locale} prints light drawings, which load only then`,
    async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(pathTo(locale, 'opt-out', 'setting'));
      for (const figure of await page.locator('.screen').all()) {
        await figure.scrollIntoViewIfNeeded();
      }
      await expect(page.locator('.screen .on-paper').first()).toBeHidden();
      const light = () => new Set(asked.filter((url) => url.includes('.light.')));
      expect([...light()]).toEqual([]);
      await page.pdf();
      expect([...light()]).toHaveLength(await page.locator('.screen').count());
    },
  );
}
