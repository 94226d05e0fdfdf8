import { type Page, test as base } from '@playwright/test';

/** What a page is like when it is new. */
const size = { width: 1280, height: 720 };
const media = {
  media: null,
  colorScheme: 'light',
  reducedMotion: 'no-preference',
  forcedColors: 'none',
  contrast: 'no-preference',
} as const;

/** Gives the page that a worker keeps, with or without script. */
type Keep = (javaScriptEnabled: boolean) => Promise<Page>;

/**
 * Tests whose page is one that their worker keeps, given to each as if it were new: a page of its own costs
 * three times as much as a look at what it shows. A test for which the cache of the browser matters takes
 * `test` of Playwright instead.
 */
export const test = base.extend<object, { keep: Keep }>({
  keep: [
    async ({ browser }, use, { project }) => {
      const kept = new Map<boolean, Page>();
      await use(async (javaScriptEnabled) => {
        const { baseURL } = project.use;
        const page =
          kept.get(javaScriptEnabled) ??
          (await browser.newPage({ baseURL, viewport: size, javaScriptEnabled }));
        kept.set(javaScriptEnabled, page);
        return page;
      });
      for (const page of kept.values()) await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ keep, javaScriptEnabled }, use) => {
    const page = await keep(javaScriptEnabled ?? true);
    await page.setViewportSize(size);
    await page.emulateMedia(media);
    await page.mouse.move(0, 0);
    await use(page);
    for (const event of ['request', 'console', 'pageerror'] as const)
      page.removeAllListeners(event);
    await page.context().clearCookies();
    if (page.url().startsWith('http')) {
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    }
    await page.goto('about:blank');
  },
});
