/** Headers for one path of the site, or for all paths below it where it ends in `*`. */
export type HeaderRule = { path: string; headers: Record<string, string> };

/**
 * What a host sends with each path. No path gets one header from two rules: hosts join such values with a comma.
 * @param everywhere the headers of every file
 * @param base the folder in which the site is served, with both slashes
 */
export function headerRules(
  everywhere: Record<string, string>,
  base: string,
  locales: readonly string[],
): HeaderRule[] {
  // On pages alone: reader views, preview cards and saved pages load our pictures from another origin.
  const pageOnly = { 'Cross-Origin-Resource-Policy': 'same-origin' };
  // What Astro puts there carries a hash of its content in its name.
  const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
  const pagePaths = ['', 'go/*', ...locales.map((locale) => `${locale}/*`)];
  return [
    { path: `${base}*`, headers: everywhere },
    ...pagePaths.map((path) => ({ path: base + path, headers: pageOnly })),
    { path: `${base}_astro/*`, headers: forEver },
  ];
}

/** The headers that rules give to a path. */
export function headersFor(rules: HeaderRule[], path: string): Record<string, string> {
  const matching = rules.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  return Object.assign({}, ...matching.map(({ headers }) => headers));
}

/** Rules as `_headers` says them: https://developers.cloudflare.com/pages/configuration/headers/ */
export function headersFile(rules: HeaderRule[]): string {
  const lines = rules.flatMap(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.join('\n')}\n`;
}

/** The rules that a `_headers` of ours says. */
export function parseHeadersFile(text: string): HeaderRule[] {
  return [...text.matchAll(/^(\S+)\n((?: {2}.*\n)+)/gm)].map(([, path = '', lines = '']) => ({
    path,
    headers: Object.fromEntries(
      [...lines.matchAll(/^ {2}([^:]+): (.*)$/gm)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    ),
  }));
}

/**
 * Rules as nginx locations, to include in a `server` block: https://nginx.org/en/docs/http/ngx_http_core_module.html#location.
 * Each location says everything, because `add_header` in a location drops what stands around it.
 */
export function nginxLocations(rules: HeaderRule[]): string {
  const locations = rules.flatMap(({ path }) => {
    const start = path.replace('*', '');
    // Below `/` the rule for the page `/` itself does not hold.
    const holding = rules.filter((rule) => rule.path === path || rule.path.endsWith('*'));
    const added = Object.entries(headersFor(holding, start));
    return [
      // For a folder nginx looks for the location of its index.
      `location ${start === path ? `= ${start}index.html` : start} {`,
      ...added.map(([name, value]) => `  add_header ${name} "${value}" always;`),
      '}',
    ];
  });
  return `${locations.join('\n')}\n# These are for hosts, not for readers.\nlocation ~ /_(headers|redirects) { return 404; }\n`;
}
