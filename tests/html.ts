import { parseHTML } from 'linkedom';

/** The elements of a page, as a browser without script has them. */
export function parsePage(html: string): Document {
  return parseHTML(html).document;
}
