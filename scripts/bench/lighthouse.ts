import { chromium } from '@playwright/test';
import { href } from '#routes/href.ts';
import { pages } from '#routes/page.ts';
import { chromiumLaunch } from '../chromium.ts';
import { atMost, type Figure } from './figure.ts';
import { type Audit, audit } from './tools/audit.ts';

/** The port on which Lighthouse drives the browser. */
const port = 4395;

/** How often the walkthrough and the bare page are measured: the middle one counts. */
const rounds = 7;

/** How often a page is scored at most: what else the machine does can only lower a score. */
const tries = 3;

function isPerfect(scores: Record<string, number>): boolean {
  return Object.values(scores).every((score) => score >= 99.5);
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Infinity;
}

/**
 * Lighthouse's mobile scores on every page, and the walkthrough's paints beside those of a bare page.
 * @param near the address of the site on this machine
 * @param far the same site, as far away as a phone is from it
 * @param barePath the path of the bare page
 */
export async function lighthouseFigures(
  near: string,
  far: string,
  barePath: string,
): Promise<Figure[]> {
  const { executablePath, args = [] } = chromiumLaunch();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  const measure = (origin: string, path: string) => audit(new URL(path, origin).href, port);

  const setting = href({ key: 'setting', locale: 'fr' });
  const own: Audit[] = [];
  const bare: Audit[] = [];
  // One after the other, so that what else the machine does falls on both.
  for (let round = 0; round < rounds; round++) {
    own.push(await measure(far, setting));
    bare.push(await measure(far, barePath));
  }
  const ratio = (mark: 'paint' | 'largest') =>
    median(own.map((audits) => audits[mark])) / median(bare.map((audits) => audits[mark]));
  const figures = [
    atMost('first contentful paint, beside a bare page', ratio('paint'), 1.05, '×'),
    atMost('largest contentful paint, beside a bare page', ratio('largest'), 1.05, '×'),
  ];
  for (const page of pages) {
    const path = href(page);
    let { scores } = await measure(near, path);
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
  await browser.close();
  return figures;
}
