import { expect, type Page } from '@playwright/test';
import { formatDate } from '#i18n/format.ts';
import { locales } from '#i18n/locales.ts';
import { test } from './kept-page.ts';
import { pathTo } from './site.ts';

/** All that the browser gives to screen readers to say, piece by piece. */
async function heard(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && role?.value === 'StaticText')
    .map(({ name }) => String(name?.value).trim());
}

const positionOfYear = (page: Page) =>
  page
    .locator('.timeline')
    .first()
    .evaluate((timeline) => getComputedStyle(timeline, '::before').position);

for (const locale of locales) {
  test(`in ${locale}, each date of the timeline is whole and is heard once`, async ({ page }) => {
    await page.goto(pathTo(locale, 'policy-change'));
    const dates = await page
      .locator('.events time')
      .evaluateAll((all) =>
        all.map((time) => [time.getAttribute('datetime') ?? '', time.textContent]),
      );
    expect(dates.length).toBeGreaterThan(10);
    for (const [date = '', words] of dates) expect(words).toBe(formatDate(date, locale));
    // Nor is the large year heard, that eyes see beside them.
    expect((await heard(page)).filter((words) => /^20\d\d$/.test(words))).toHaveLength(
      dates.length,
    );
  });
}

test('the year of the timeline stays in sight, but never over words', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(pathTo('fr', 'policy-change'));
  expect(await positionOfYear(page)).toBe('sticky');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await positionOfYear(page)).toBe('static');
});

test('on paper each date shows its year', async ({ page }) => {
  await page.goto(pathTo('fr', 'policy-change'));
  const year = page.locator('.events time span').first();
  await expect(year).toHaveCSS('position', 'absolute');
  await page.emulateMedia({ media: 'print' });
  await expect(year).toHaveCSS('position', 'static');
});
