import { expect, type Page } from '@playwright/test';
import { test } from './kept-page.ts';
import { builtPages, locales, pathTo } from './site.ts';

const parts = ['table', 'row', 'columnheader', 'rowheader', 'cell'];

/** How often each part of a table stands in the tree that the browser gives to screen readers. */
async function tableParts(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const roles = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
  return parts.map((part) => `${roles.filter((role) => role === part).length} ${part}`);
}

for (const { path } of builtPages.filter(({ document }) => document.querySelector('.findings'))) {
  test(`the tables of ${path} are tables on a phone too`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    const wide = await tableParts(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect(page.locator('.findings tbody tr').first()).toHaveCSS('display', 'block');
    expect(await tableParts(page)).toEqual(wide);
    expect(wide.filter((part) => part.startsWith('0 '))).toEqual([]);
    // Safari has forgotten tables whose rows are blocks, except where roles are written down.
    await expect(
      page.locator('.findings:not([role]), .findings :is(thead, tbody, tr, th, td):not([role])'),
    ).toHaveCount(0);
  });
}

for (const locale of locales) {
  test(`in ${locale}, what is used stands beside what is not, at a desk`, async ({ page }) => {
    await page.goto(pathTo(locale, 'policy-change'));
    const places = () =>
      page
        .locator('.pair table')
        .evaluateAll((tables) => tables.map((table) => table.getBoundingClientRect()));
    await page.setViewportSize({ width: 1280, height: 800 });
    const [used, unused] = await places();
    expect(unused?.top).toBe(used?.top);
    expect(unused?.left).toBeGreaterThan(used?.right ?? 0);
    await page.setViewportSize({ width: 390, height: 800 });
    const [first, second] = await places();
    expect(second?.left).toBe(first?.left);
  });
}
