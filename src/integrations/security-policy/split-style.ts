/** A part of the one stylesheet that only the pages with one of these classes need. */
export type StylePart = { css: string; classes: Set<string> };

/** Layers of src/styles/site.css that few pages need. */
const rareLayers = ['figures', 'steps', 'rare'];

/**
 * Splits the built stylesheet into what every page needs and one part for each rare layer. A part stands
 * behind the rest and without its layer: it wins over all layers, as in one stylesheet the last ones do.
 * Throws when a layer is missing, or has no class by which a page could be known to need it.
 */
export function splitStyle(style: string): { common: string; parts: StylePart[] } {
  let common = style;
  const parts = rareLayers.map((name) => {
    const start = common.indexOf(`@layer ${name}{`);
    if (start < 0) throw new Error(`The built stylesheet has no @layer ${name}`);
    const end = blockEnd(common, start);
    const css = common.slice(common.indexOf('{', start) + 1, end - 1);
    common = common.slice(0, start) + common.slice(end);
    // What stands in `:is(…)` or `:not(…)` begins no selector.
    const selectors = outsideParentheses(css).matchAll(/(?:^|[{},])\.([a-z][\w-]*)/g);
    const classes = new Set([...selectors].map(([, first = '']) => first));
    if (classes.size === 0)
      throw new Error(`@layer ${name} has no selector that begins with a class`);
    return { css, classes };
  });
  return { common, parts };
}

/** The parts that a page needs: those with a class of it that it gets from no other, then any that is still lacking. */
export function partsOf(html: string, parts: StylePart[]): StylePart[] {
  const names = [...html.matchAll(/ class="?([^">]+)/g)].flatMap(([, list = '']) =>
    list.split(' '),
  );
  const holders = [...new Set(names)].map((name) =>
    parts.filter(({ classes }) => classes.has(name)),
  );
  const chosen = new Set(holders.filter(({ length }) => length === 1).flat());
  for (const shared of holders) {
    if (shared[0] && !shared.some((part) => chosen.has(part))) chosen.add(shared[0]);
  }
  return parts.filter((part) => chosen.has(part));
}

function outsideParentheses(css: string): string {
  const rest = css.replace(/\([^()]*\)/g, '');
  return rest === css ? css : outsideParentheses(rest);
}

function blockEnd(css: string, start: number): number {
  let depth = 0;
  for (let index = css.indexOf('{', start); index < css.length; index += 1) {
    if (css[index] === '{') depth += 1;
    if (css[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  throw new Error('The built stylesheet ends inside a block');
}
