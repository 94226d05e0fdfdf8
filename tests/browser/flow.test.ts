import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { locales, pathTo } from './site.ts';

for (const locale of locales) {
  test(`in ${locale}, what comes of the three lanes stands on one edge, at a desk beside each title`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale, 'policy-change'));
    const results = page.locator('.lane-end span:last-child');
    const edges = () =>
      results.evaluateAll((all) => all.map((words) => words.getBoundingClientRect().left));
    await expect(results).toHaveCount(4);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      expect(new Set(await edges()).size, `${width} px`).toBe(1);
    }
    for (const lane of await page.locator('.lane').all()) {
      const title = await lane.getByRole('heading').boundingBox();
      const result = await lane.locator('.lane-end span:last-child').first().boundingBox();
      expect(Math.abs((title?.y ?? 0) - (result?.y ?? 99))).toBeLessThan(2);
    }
  });
}
