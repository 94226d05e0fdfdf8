import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { parse } from 'yaml';
import { test } from './kept-page.ts';
import { locales, pathTo, regionIds, words } from './site.ts';

type Deadline = { amount: number; section?: string };
const { deadlines }: { deadlines: Deadline[] } = parse(
  readFileSync('content/regions/ca/region.yml', 'utf8'),
);

const parts = deadlines.filter(({ section }) => section);

test('the card of Canada has deadlines of its provinces', () => {
  expect(parts.length).toBeGreaterThan(1);
});

for (const locale of locales) {
  test(`the page on Canada in ${locale} gives each province’s time to answer, and leads to its part`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(pathTo(locale, 'regions', 'ca'));
    const values = await page.locator('.glance dd:has(.marks)').all();
    const edges = await Promise.all(values.map(async (value) => (await value.boundingBox())?.x));
    expect([...new Set(edges)], 'all values stand in one column').toHaveLength(1);
    for (const { amount, section } of parts) {
      const line = page
        .locator('.glance dd')
        .filter({ has: page.locator(`a[href="#${section}"]`) });
      await expect(line).toContainText(String(amount));
      await line.locator(`a[href="#${section}"]`).click();
      await expect(page.locator(`#${section}`)).toBeInViewport();
    }
  });
}

for (const locale of locales) {
  for (const id of regionIds) {
    test(`${id} in ${locale} answers in three lines, then says what to do and where to complain`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(pathTo(locale, 'regions', id));
      const lines = await page
        .locator('h1 + p')
        .evaluate(
          (summary) =>
            summary.getBoundingClientRect().height /
            parseFloat(getComputedStyle(summary).lineHeight),
        );
      expect(Math.round(lines)).toBeLessThanOrEqual(3);
      const ids = await page.locator('.text [id]').evaluateAll((all) => all.map((one) => one.id));
      const order = [
        'today',
        'complain',
        'authorities',
        'at-a-glance',
        'rights',
        'since',
        'unknown',
      ];
      const shown = order.filter((part) => ids.includes(part));
      expect(shown, 'only the rest of the world has no authority of its own').toEqual(
        id === 'elsewhere' ? order.filter((part) => part !== 'authorities') : order,
      );
      expect(ids.filter((part) => order.includes(part))).toEqual(shown);
    });
  }
}

for (const locale of locales) {
  for (const id of regionIds) {
    test(`${id} in ${locale} has its place as a stamp over the title, and one heading that says both once`, async ({
      page,
    }) => {
      await page.goto(pathTo(locale, 'regions', id));
      const heading = page.getByRole('heading', { level: 1 });
      const stamp = heading.locator('span');
      const [title = ''] = (await page.title()).split(' · ');
      await expect(heading).toHaveAccessibleName(title);
      expect(title.endsWith((await stamp.textContent()) ?? ' ')).toBe(true);
      const [whole, over] = [await heading.boundingBox(), await stamp.boundingBox()];
      expect(over?.y).toBe(whole?.y);
      expect(over?.height).toBeLessThan((whole?.height ?? 0) / 2);
    });
  }

  test(`the key facts in ${locale} stand in three columns and two rows of a wide screen, and end where to complain`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(pathTo(locale, 'regions', 'ca'));
    const cells = await page.locator('.glance > div').all();
    const boxes = await Promise.all(cells.map((cell) => cell.boundingBox()));
    expect(new Set(boxes.map((box) => box?.x)).size).toBe(3);
    expect(new Set(boxes.map((box) => box?.y)).size).toBe(2);
    const last = page.locator('.glance > :last-child');
    await expect(last).toContainText(words(locale)['glance.complain'] ?? '');
    await last.getByRole('link').first().click();
    await expect(page.locator('#complain')).toBeInViewport();
    await last.getByRole('link', { name: 'Québec' }).click();
    await expect(page.locator('#authority-ca-cai')).toBeInViewport();
  });
}
