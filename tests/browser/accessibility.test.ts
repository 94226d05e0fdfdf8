import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { paths } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The dark theme changes colours and nothing else: what does not look at colours is the same there.
const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

// It need not describe what passes: that takes twice as long as the tests themselves.
const axe = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] });

async function barriers(builder: AxeBuilder): Promise<string[]> {
  // Our pages have no frames, for which axe would open another page.
  const { violations } = await builder.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const path of [...paths, '/404.html']) {
  test(`${path} has no barrier that axe can find, light or dark, narrow or wide`, async ({
    page,
  }) => {
    await page.goto(path);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await barriers(axe(page).withTags(tags));
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await barriers(axe(page).withRules(ofColours));
      expect({ light, dark }, `${width} px`).toEqual({ light: [], dark: [] });
    }
  });
}
