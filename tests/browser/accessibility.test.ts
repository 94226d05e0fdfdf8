import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { paths } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The dark theme changes colours and nothing else: what does not look at colours is the same there.
const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

async function barriers(axe: AxeBuilder): Promise<string[]> {
  // Our pages have no frames, for which axe would open another page.
  const { violations } = await axe.setLegacyMode().analyze();
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
      const light = await barriers(new AxeBuilder({ page }).withTags(tags));
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await barriers(new AxeBuilder({ page }).withRules(ofColours));
      expect({ light, dark }, `${width} px`).toEqual({ light: [], dark: [] });
    }
  });
}
