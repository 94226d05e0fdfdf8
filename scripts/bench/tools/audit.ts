import lighthouse from 'lighthouse';

/** What Lighthouse says of one page on its simulated phone. */
export type Audit = {
  /** from 0 to 100, by category */
  scores: Record<string, number>;
  /** milliseconds to the first and to the largest contentful paint */
  paint: number;
  largest: number;
};

/** How often a page is measured at most when it gives no figures. */
const tries = 3;

/**
 * Measures a page. Throws when Lighthouse answers nothing at all.
 * @param port the remote debugging port of a Chromium
 */
export async function audit(url: string, port: number, left = tries): Promise<Audit> {
  const result = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (!result) throw new Error(`Lighthouse gave nothing for ${url}`);
  const { categories, audits, runtimeError } = result.lhr;
  const paint = audits['first-contentful-paint']?.numericValue;
  const largest = audits['largest-contentful-paint']?.numericValue;
  // A busy machine now and then paints too late for Lighthouse, which then gives no figures at all.
  if ((runtimeError || largest === undefined) && left > 1) return audit(url, port, left - 1);
  return {
    scores: Object.fromEntries(
      Object.entries(categories).map(([name, { score }]) => [name, (score ?? 0) * 100]),
    ),
    paint: paint ?? Infinity,
    largest: largest ?? Infinity,
  };
}
