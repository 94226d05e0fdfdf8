import { expect } from '@playwright/test';
import { test } from './kept-page.ts';
import { paths } from './site.ts';

for (const path of [...paths, '/404.html']) {
  test(`${path} asks nothing of anybody else, says nothing in the console, keeps nothing`, async ({
    page,
  }) => {
    const thirdParty: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== 'localhost') thirdParty.push(request.url());
    });
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));

    await page.goto(path);
    // Pictures load when they come near: a reader who goes from one to the next has seen them all.
    const broken = await page.evaluate(async () => {
      const pictures = [...document.images].filter((image) => image.checkVisibility());
      for (const picture of pictures) {
        picture.scrollIntoView();
        await picture.decode().catch(() => undefined);
      }
      window.scrollTo(0, document.body.scrollHeight);
      return pictures
        .filter(({ naturalWidth }) => naturalWidth === 0)
        .map(({ currentSrc }) => currentSrc);
    });

    expect(broken).toEqual([]);
    expect(thirdParty).toEqual([]);
    expect(messages).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  });

  test(`${path} holds on a small screen, with its words spaced out or twice as large, and its targets are large`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    const { scrollWidth, small } = await page.evaluate(() => {
      for (const note of document.querySelectorAll('details')) note.open = true;
      return {
        scrollWidth: document.documentElement.scrollWidth,
        // A link inside a sentence may be as small as its words (WCAG 2.5.5).
        small: [...document.querySelectorAll('a')]
          .filter(
            (link) => getComputedStyle(link).display !== 'inline' && !link.matches('body > a'),
          )
          .filter((link) => link.checkVisibility())
          .filter((link) => {
            const { width, height } = link.getBoundingClientRect();
            return Math.min(width, height) < 43.5;
          })
          .map((link) => link.outerHTML),
      };
    });
    expect(scrollWidth).toBeLessThanOrEqual(320);
    expect(small).toEqual([]);

    // The spacing of WCAG 1.4.12, set as a reader's own tools set it: past the page's policy.
    await page.evaluate(() => {
      for (const { style } of document.querySelectorAll<HTMLElement>('body, body *')) {
        style.lineHeight = '1.5';
        style.letterSpacing = '0.12em';
        style.wordSpacing = '0.16em';
      }
    });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);

    // Text at twice its size (WCAG 1.4.4), as a reader's browser sets it.
    await page.evaluate(() => {
      for (const spaced of document.querySelectorAll('[style]')) spaced.removeAttribute('style');
      document.documentElement.style.fontSize = '200%';
    });
    expect(await width()).toBeLessThanOrEqual(320);
  });
}
