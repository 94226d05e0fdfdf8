import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { paths } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of [...paths, '/404.html']) {
  test(`${path} has no barrier that axe can find, light or dark, narrow or wide`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
        );
        expect(found, `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });
}
