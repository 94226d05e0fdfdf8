/**
 * The built stylesheet without what no browser needs of it: Tailwind's licence comment (LICENSE names it),
 * the `:host` of shadow trees, of which we have none, and the hyphen before `target-current`.
 */
export function leanStyle(style: string): string {
  return (
    style
      .replace(/\/\*![^]*?\*\/\s*/g, '')
      .replaceAll(':root,:host', ':root')
      // Asked for only where a browser knows it without prefix: print.css.
      .replaceAll('-webkit-box-decoration-break:clone;', '')
      // Lightning CSS warns of `:target-current`, which it does not know, but not of what looks prefixed.
      // Goes when it knows it: https://drafts.csswg.org/css-overflow-5/#active-before-after-scroll-markers
      .replaceAll(':-target-', ':target-')
      .trim()
  );
}
