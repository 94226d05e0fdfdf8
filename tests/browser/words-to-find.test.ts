import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { locales, pathTo, words } from './site.ts';

for (const locale of locales) {
  test(`each list of steps in ${locale} says between which months its words were last reported`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale, 'opt-out', 'setting'));
    const lines = page.locator('.steps + .note');
    await expect(lines).toHaveCount(2);
    const line = lines.first();
    await expect(line).toContainText(String(words(locale)['words.between']));
    const [first = '', last = '', ...more] = await line
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(more).toEqual([]);
    expect(first < last).toBe(true);
    // Each of the two months is that of a word in the index to which the line leads.
    await line.getByRole('link').click();
    await page.waitForURL(`**${pathTo(locale, 'words')}`);
    for (const month of [first, last]) {
      await expect(page.locator(`.words time[datetime^="${month}"]`).first()).toBeVisible();
    }
  });
}

for (const locale of locales) {
  test(`who looks for a word of LinkedIn’s finds in ${locale} where it stands and what comes next`, async ({
    page,
  }) => {
    await page.goto(pathTo(locale, 'words'));
    const label = page.locator('#label-data-privacy');
    await expect(label).toContainText('Data privacy');
    await expect(label).toContainText('Confidentialité des données');
    for (const key of ['steps.app', 'words.where', 'words.next']) {
      await expect(label).toContainText(String(words(locale)[key]));
    }
    await label.locator('a[href$="#app-open-data-privacy"]').click();
    await page.waitForURL(`**${pathTo(locale, 'opt-out', 'setting')}#app-open-data-privacy`);
    await expect(page.locator('#app-open-data-privacy')).toBeInViewport();
  });
}

test('a drawing with a word whose date is not known says so', async ({ page }) => {
  await page.goto(pathTo('en', 'protect', 'connected-apps'));
  const captions = page.getByText(String(words('en')['screen.undated']));
  await expect(captions).toHaveCount(1);
  await expect(page.locator('figure', { has: captions })).toBeVisible();
});
