import { chromium } from '@playwright/test';
import { href } from '#routes/href.ts';
import { locales } from '#i18n/locales.ts';
import { chromiumLaunch } from '../chromium.ts';
import { byteLimits } from './byte-limits.ts';
import { atMost, type Figure } from './figure.ts';

/** What a phone fetches: before the first paint, and when the walkthrough is read to its end. */
export async function visitFigures(origin: string): Promise<Figure[]> {
  const browser = await chromium.launch(chromiumLaunch());
  const figures: Figure[] = [];
  for (const locale of locales) {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
    });
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    let transferred = 0;
    await client.send('Network.enable');
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      transferred += encodedDataLength;
    });
    await page.goto(new URL(href({ key: 'setting', locale }), origin).href);
    const { before } = await page.evaluate(() => {
      const paint = performance.getEntriesByName('first-paint')[0]?.startTime ?? 0;
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const blocking = files.filter(
        (file) => 'renderBlockingStatus' in file && file.renderBlockingStatus === 'blocking',
      );
      return { before: 1 + blocking.filter(({ startTime }) => startTime < paint).length };
    });
    for (let step = 0; step < 60; step++) {
      await page.mouse.wheel(0, 500);
      await page.waitForLoadState('networkidle');
    }
    figures.push(
      atMost(`requests before first paint, ${locale}`, before, 1, ''),
      atMost(
        `walkthrough read to its end, ${locale}, 390 px, DPR 2`,
        transferred,
        byteLimits.walkthrough,
        'bytes',
      ),
    );
    await context.close();
  }
  await browser.close();
  return figures;
}
