import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { href } from '#routes/href.ts';
import { pages } from '#routes/page.ts';
import { chromiumLaunch } from '../chromium.ts';
import { atMost, type Figure } from './figure.ts';

type Marks = { scores: Record<string, number>; paint: number; largest: number };

const bare = '/bare.html';

/** The walkthrough's words and styles and nothing else, to compare with. */
export function writeBarePage(folder: string, path: string): void {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const stripped = html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<picture>.*?<\/picture>/gs, '')
    .replace(/<link [^>]*>/g, '');
  writeFileSync(join(folder, bare), stripped);
}

/** Lighthouse's mobile scores on every page, and the walkthrough's paints beside those of a bare page. */
export async function lighthouseFigures(origin: string): Promise<Figure[]> {
  const { executablePath, args } = chromiumLaunch();
  const chrome = await launch({
    ...(executablePath && { chromePath: executablePath }),
    chromeFlags: ['--headless=new', ...(args ?? [])],
  });
  const measure = async (path: string): Promise<Marks> => {
    const result = await lighthouse(new URL(path, origin).href, {
      port: chrome.port,
      logLevel: 'error',
    });
    if (!result) throw new Error(`Lighthouse gave nothing for ${path}`);
    const { categories, audits } = result.lhr;
    return {
      scores: Object.fromEntries(
        Object.entries(categories).map(([name, { score }]) => [name, (score ?? 0) * 100]),
      ),
      paint: audits['first-contentful-paint']?.numericValue ?? Infinity,
      largest: audits['largest-contentful-paint']?.numericValue ?? Infinity,
    };
  };

  const setting = href({ key: 'setting', locale: 'fr' });
  const [own, plain] = [await measure(setting), await measure(bare)];
  const figures = [
    atMost('first contentful paint, beside a bare page', own.paint / plain.paint, 1.05, '×'),
    atMost('largest contentful paint, beside a bare page', own.largest / plain.largest, 1.05, '×'),
  ];
  // A region's walkthrough is made of the same parts as the one for everybody.
  for (const page of pages.filter(({ region }) => !region)) {
    const path = href(page);
    const { scores } = await measure(path);
    const words = Object.entries(scores).map(([name, score]) => `${name} ${Math.round(score)}`);
    figures.push({
      what: `Lighthouse, ${path}`,
      measured: words.join(', '),
      promised: '100 each',
      isKept: Object.values(scores).every((score) => score >= 99.5),
    });
  }
  chrome.kill();
  return figures;
}
