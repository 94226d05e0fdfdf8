import type { Content } from '#check/read/content.ts';
import { currentAddresses } from '#check/read/current-addresses.ts';
import { type Fault, hint } from '#check/read/fault.ts';
import type { FormerAddresses, PublishedAddresses } from '#domain/published.ts';
import type { Rule } from './rule.ts';

/** What the rule compares: the addresses of today, those that were ever published, and where the former ones lead. */
type Compared = { content: Content; current: PublishedAddresses; former: FormerAddresses };

/** Every path and anchor that was ever published still leads somewhere. `npm run check` holds the list complete: scripts/list-addresses.ts. */
export const publishedAddressesWork: Rule = (content) => {
  const { addresses, published, former } = content;
  if (!addresses.value || !published.value || !former.value) return [];
  const compared = { content, current: currentAddresses(content), former: former.value };
  return [
    ...Object.entries(published.value).flatMap(([key, ever]) => lost(key, ever, compared)),
    ...deadEnds(compared, published.value),
  ];
};

/** The published paths and anchors of one page that lead nowhere, or to another page. */
function lost(
  key: string,
  ever: PublishedAddresses[string],
  { content, current, former }: Compared,
): Fault[] {
  const { yaml } = content.published;
  const today = former.pages[key] ?? key;
  const page = current[today];
  if (!page) {
    const what = `The page "${key}" was published and is gone. Bring it back, or say in ${content.former.yaml.file}, under "pages", which page took its place.`;
    return [yaml.faultAtName([key], what)];
  }
  const paths = ever.paths.filter((path) => !page.paths.includes(path) && !former.paths[path]);
  const moved = former.anchors[today] ?? {};
  // A text that could not be read may hold the anchor.
  const isRead = content.texts.every(
    (text) => text.key !== today || content.documents.some(({ file }) => file === text.file),
  );
  const anchors = ever.anchors.filter((id) => !page.anchors.includes(id) && !moved[id]);
  return [
    ...paths.map((path) => {
      const taker = Object.keys(current).find((other) => current[other]?.paths.includes(path));
      const what = taker
        ? `The path ${path} was published for the page "${today}", and leads to the page "${taker}" now. Give that page another slug.`
        : `The path ${path} was published, and leads nowhere now. Give the page its slug back, or add to ${content.former.yaml.file}, under "paths": "${path}": "${today}".`;
      return yaml.faultAt([key, 'paths', ever.paths.indexOf(path)], what);
    }),
    ...(isRead ? anchors : []).map((id) => {
      const what = `The anchor #${id} of the page "${today}" was published, and leads nowhere now. Bring the id back, or add to ${content.former.yaml.file}, under "anchors", "${today}": "${id}": "the id of today", or "main".`;
      return yaml.faultAt([key, 'anchors', ever.anchors.indexOf(id)], what);
    }),
  ];
}

/** Entries that lead to what does not exist, or from what was never published. */
function deadEnds({ content, current, former }: Compared, published: PublishedAddresses): Fault[] {
  const { yaml } = content.former;
  const keys = Object.keys(current);
  const ever = Object.values(published).flatMap(({ paths }) => paths);
  const paths = Object.values(current).flatMap((page) => page.paths);
  const unknownPage = (path: string[], key: string) =>
    keys.includes(key)
      ? []
      : [yaml.faultAt(path, `The page "${key}" is unknown. ${hint(key, keys)}`)];
  return [
    ...Object.entries(former.pages).flatMap(([key, today]) => [
      ...unknownPage(['pages', key], today),
      ...(published[key] && !keys.includes(key)
        ? []
        : [yaml.faultAtName(['pages', key], neverPublished(`The page "${key}"`))]),
    ]),
    ...Object.entries(former.paths).flatMap(([path, key]) => [
      ...unknownPage(['paths', path], key),
      ...(ever.includes(path) && !paths.includes(path)
        ? []
        : [yaml.faultAtName(['paths', path], neverPublished(`The path ${path}`))]),
    ]),
    ...Object.entries(former.anchors).flatMap(([key, moved]) => [
      ...(keys.includes(key)
        ? []
        : [yaml.faultAtName(['anchors', key], `The page "${key}" is unknown. ${hint(key, keys)}`)]),
      ...Object.entries(moved).flatMap(([old, id]): Fault[] => {
        const anchors = current[key]?.anchors;
        if (!anchors) return [];
        const what = `The page "${key}" has no anchor "${id}". ${hint(id, anchors)}`;
        const isLost = id !== 'main' && !anchors.includes(id);
        return [
          ...(isLost ? [yaml.faultAt(['anchors', key, old], what)] : []),
          ...(anchors.includes(old)
            ? [
                yaml.faultAtName(
                  ['anchors', key, old],
                  `The anchor #${old} exists today. Remove the entry.`,
                ),
              ]
            : []),
        ];
      }),
    ]),
  ];
}

function neverPublished(subject: string): string {
  return `${subject} was never published, or exists today. Remove the entry.`;
}
