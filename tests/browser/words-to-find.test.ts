import { expect, test } from '@playwright/test';
import { locales, pathTo, words } from './site.ts';

for (const locale of locales) {
  test(`the page of the switch in ${locale} says between which months its words were last reported`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale, 'opt-out', 'setting'));
    const line = page.locator('.confirmed .note');
    await expect(line).toContainText(String(words(locale)['words.between']));
    const [first = '', last = '', ...more] = await line
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(more).toEqual([]);
    expect(first < last).toBe(true);
    // Each of the two months is that of a word in the list to which the line leads.
    await line.getByRole('link').click();
    for (const month of [first, last]) {
      const dates = page.locator(`section:has(#labels) time[datetime^="${month}"]`);
      await expect(dates.first()).toBeVisible();
    }
  });
}

test('a drawing with a word whose date is not known says so', async ({ page }) => {
  await page.goto(pathTo('en', 'protect', 'connected-apps'));
  const captions = page.getByText(String(words('en')['screen.undated']));
  await expect(captions).toHaveCount(1);
  await expect(page.locator('figure', { has: captions })).toBeVisible();
});
