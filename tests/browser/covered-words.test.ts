import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { locales, pathTo } from './site.ts';

const screens = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
  { width: 320, height: 256 },
];
const pages = [[], ['opt-out', 'setting'], ['faq'], ['regions', 'ch']];

for (const locale of locales) {
  for (const keys of pages) {
    test(`${pathTo(locale, ...keys)}: wherever a reader scrolls, nothing lies over words but the bar, whole`, async ({
      page,
    }) => {
      for (const screen of screens) {
        await page.setViewportSize(screen);
        await page.goto(pathTo(locale, ...keys));
        const covered = await page.evaluate(() => {
          const bar = document.querySelector('body > header');
          if (!bar) return ['no bar'];
          const { backgroundColor } = getComputedStyle(bar);
          const isPlain =
            backgroundColor.startsWith('rgb(') && getComputedStyle(bar).opacity === '1';

          // Where each line of words stands on the page, that of lists that move with the screen aside.
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const lines: { words: string; parent: Element; box: DOMRect }[] = [];
          while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            if (!parent?.checkVisibility() || parent.closest('body > :is(header, a), .unseen')) {
              continue;
            }
            const range = document.createRange();
            range.selectNodeContents(walker.currentNode);
            for (const { x, y, width, height } of range.getClientRects()) {
              const words = walker.currentNode.textContent?.trim().slice(0, 60);
              if (!words || width < 2) continue;
              lines.push({ words, parent, box: new DOMRect(x, y + scrollY, width, height) });
            }
          }
          const floats = (element: Element | null, words: Element): boolean =>
            element !== null &&
            !element.contains(words) &&
            (/sticky|fixed|absolute/.test(getComputedStyle(element).position) ||
              floats(element.parentElement, words));

          const found = new Set<string>();
          for (let top = 0; top < document.body.scrollHeight; top += innerHeight * 0.37) {
            window.scrollTo(0, top);
            const over = bar.getBoundingClientRect();
            const isWhole = over.left <= 0 && over.right >= document.documentElement.clientWidth;
            if (over.bottom > 0 && !(isPlain && isWhole)) found.add('the bar covers half words');
            for (const { words, parent, box } of lines) {
              const y = box.y - scrollY + box.height / 2;
              if (y < Math.max(0, over.bottom) || y > innerHeight) continue;
              if (parent.closest('main > nav')) continue;
              for (const x of [box.left + 1, box.left + box.width / 2, box.right - 1]) {
                const upper = document.elementFromPoint(x, y);
                if (upper && !parent.contains(upper) && floats(upper, parent)) {
                  found.add(`${words}: below <${upper.localName} class="${upper.className}">`);
                }
              }
            }
          }
          return [...found];
        });
        expect(covered, `${screen.width} × ${screen.height}`).toEqual([]);
      }
    });
  }
}
