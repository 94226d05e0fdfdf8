import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';
import { test } from './kept-page.ts';
import { paths } from './site.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The dark theme changes colours and nothing else: what does not look at colours is the same there.
const ofColours = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** What axe finds on a page that holds it, as the page stands now. */
function barriers(page: Page, runOnly: RunOptions['runOnly']): Promise<string[]> {
  // It need not describe what passes: that takes twice as long as the tests themselves.
  const options: RunOptions = { runOnly, resultTypes: ['violations'] };
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(asked);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, options);
}

for (const path of [...paths, '/404.html']) {
  test(`${path} has no barrier that axe can find, light or dark, narrow or wide`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.evaluate(axe.source);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light' });
      const light = await barriers(page, { type: 'tag', values: tags });
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await barriers(page, { type: 'rule', values: ofColours });
      expect({ light, dark }, `${width} px`).toEqual({ light: [], dark: [] });
    }
  });
}
