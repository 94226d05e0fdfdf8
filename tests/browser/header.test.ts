import { expect, test } from '@playwright/test';
import { locales, pathTo } from './site.ts';

// 640 and 680 px: a screen of 1280 px or a little more, at 200 %.
const widths = [320, 390, 640, 680, 720, 1280];
const spacing = '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }';

for (const locale of locales) {
  test(`in ${locale}, the language link lies on no other link of the header`, async ({ page }) => {
    await page.goto(pathTo(locale));
    for (const words of ['as they are', 'spaced out']) {
      if (words === 'spaced out') {
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets.push(sheet);
        }, spacing);
      }
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        const hidden = await page.locator('.site-header a').evaluateAll((links) => {
          const over = document.querySelector('.languages a')?.getBoundingClientRect();
          return links
            .filter((link) => {
              const { right, left, top, bottom } = link.getBoundingClientRect();
              return (
                over &&
                right > over.left &&
                left < over.right &&
                bottom > over.top &&
                top < over.bottom
              );
            })
            .map((link) => link.textContent);
        });
        expect(hidden, `${width} px, words ${words}`).toEqual([]);
      }
    }
  });
}
