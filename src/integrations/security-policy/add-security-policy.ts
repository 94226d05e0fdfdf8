import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeHeaders } from './headers-file.ts';
import { leanStyle } from './lean-style.ts';
import { integrity, policy } from './policy.ts';
import { partsOf, splitStyle } from './split-style.ts';

const styleTag = /<style[^>]*>([\s\S]*?)<\/style>/g;
const scriptTag = /<script type="module" src="([^"]+)">/g;
/** Markdown puts these around sections and the items of lists, where they show nothing. */
const newlines = /(?<=<(?:ul|ol|\/li|\/section)>)\n+|\n+(?=<section )/g;

/**
 * Adds to a built site: the same policy as first child of every <head> and in `_headers`, in each page
 * those parts of the stylesheet that it needs, and on the tag of every script its hash and its low
 * priority. Throws when Astro gave two pages different styles: one policy could not hold for both.
 * @param base the folder in which the site is served, with both slashes
 */
export function addSecurityPolicy(folder: string, base: string): void {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => ({
    file,
    html: readFileSync(join(folder, file), 'utf8'),
  }));
  const [style, ...rest] = stylesOf(pages[0]?.html ?? '');
  const others = pages
    .filter(({ html }) => stylesOf(html).join() !== style)
    .map(({ file }) => file);
  if (style === undefined || rest.length > 0 || others.length > 0) {
    const seen = [pages[0]?.file, ...others].join(', ');
    throw new Error(`Every page must have the same one <style>; see ${seen}`);
  }
  const { common, parts } = splitStyle(leanStyle(style));
  const contentPolicy = policy([common, ...parts.map(({ css }) => css)]);
  const meta = `<meta http-equiv="content-security-policy" content="${contentPolicy}">`;
  for (const { file, html } of pages) {
    const own = partsOf(html, parts).map(({ css }) => css);
    const styles = [common, ...own].map((css) => `<style>${css}</style>`).join('');
    const secured = html
      .replace('<head>', `<head>${meta}`)
      .replace(newlines, '')
      // A function: `$` in a replacement would mean something.
      .replace(styleTag, () => styles)
      .replace(scriptTag, (_, address: string) => {
        const script = readFileSync(join(folder, address.replace(base, '/')));
        // No page needs its script to be read: the first paint goes before it. Written here, because
        // Astro bundles only scripts without attributes.
        return `<script type="module" src="${address}" integrity="${integrity(script)}" fetchpriority="low">`;
      });
    if (!secured.includes(meta)) throw new Error(`${file} has no <head> of its own`);
    writeFileSync(join(folder, file), secured);
  }
  writeHeaders(folder, base, contentPolicy);
}

function stylesOf(html: string): string[] {
  return [...html.matchAll(styleTag)].map(([, style = '']) => style);
}
