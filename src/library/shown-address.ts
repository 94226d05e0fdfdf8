/** An address on LinkedIn as readers see it in a sentence: `linkedin.com/mypreferences/d/…`. */
export function shownAddress(url: string): string {
  return url.replace('https://www.', '');
}
