import { anchors } from '#routes/anchors.ts';
import { pageKeysOf } from '#routes/address-table.ts';
import { anchorOf } from '#check/read/anchor.ts';
import type { Content, Document } from '#check/read/content.ts';
import { type Fault, hint } from '#check/read/fault.ts';
import type { Tag } from '#check/read/mdx-file.ts';
import type { YamlFile } from '#check/read/yaml-file.ts';
import { eachText } from './each-text.ts';
import { facts } from './facts.ts';
import type { Rule } from './rule.ts';

/** Where ids of one kind live. `ids` is undefined where the file could not be read: then every id may exist. */
type Home = { ids: readonly string[] | undefined; where: string };

/** Everything that is named by its id exists: in articles, on cards and among the facts. */
export const idsExist: Rule = (content) => {
  const homes = homesOf(content);
  return [
    ...content.documents.flatMap((document) =>
      document.tags.flatMap((tag) => tagFaults(document, tag, homes, content)),
    ),
    ...facts(content).flatMap(({ yaml, value, path }) => factFaults(yaml, value, path, homes)),
  ];
};

function homesOf({ labels, settings, sources, timeline, authorities, addresses }: Content) {
  return {
    label: { ids: labels.ids, where: 'content/facts/labels.yml' },
    setting: { ids: settings.ids, where: 'content/facts/settings.yml' },
    source: { ids: sources.ids, where: 'content/facts/sources.yml' },
    event: { ids: timeline.ids, where: 'content/facts/timeline.yml' },
    authority: { ids: [...authorities.keys()], where: 'content/facts/authorities' },
    page: {
      ids: addresses.value && pageKeysOf(addresses.value),
      where: 'content/ui/addresses.json',
    },
  } satisfies Record<string, Home>;
}

type Homes = ReturnType<typeof homesOf>;

const homeOfTag = new Map<string, keyof Homes>([
  ['Authority', 'authority'],
  ['Cite', 'source'],
  ['Event', 'event'],
  ['Label', 'label'],
  ['LookFor', 'label'],
  ['OpenSetting', 'setting'],
]);

function unknown(id: string, noun: string, { ids, where }: Home): string | undefined {
  return !ids || ids.includes(id)
    ? undefined
    : `The ${noun} "${id}" is unknown. ${hint(id, ids)} The place to add one is ${where}.`;
}

function tagFaults(document: Document, tag: Tag, homes: Homes, content: Content): Fault[] {
  const { file, locale } = document;
  const { name, props, line, column } = tag;
  const noun = homeOfTag.get(name);
  const what =
    noun && props['id']
      ? unknown(props['id'], noun, homes[noun])
      : props['page']
        ? (unknown(props['page'], 'page', homes.page) ?? lostAnchor(props, locale, content))
        : undefined;
  return what ? [{ file, line, column, what }] : [];
}

/** Ids that the layout adds to every page of a kind, to which authors may link. */
const layoutAnchors = {
  articles: [anchors.main],
  walkthroughs: [anchors.main],
  regions: [anchors.main, anchors.keyFacts, anchors.authorities],
} satisfies Record<Document['kind'], string[]>;

function lostAnchor(
  { page, anchor }: Record<string, string>,
  locale: string,
  { documents }: Content,
): string | undefined {
  const target = documents.find((document) => document.key === page && document.locale === locale);
  // Missing or unreadable page: reported already, so skip.
  if (!anchor || !target) return undefined;
  const places = target.tags.flatMap((tag) => anchorOf(tag) ?? []);
  const ids = [...places, ...layoutAnchors[target.kind]];
  return unknown(anchor, 'anchor', { ids, where: target.file });
}

/** Facts name each other in fields of fixed names, however deep they stand. */
const homeOfField = new Map<unknown, keyof Homes>([
  ['sources', 'source'],
  ['label', 'label'],
  ['labels', 'label'],
  ['opens', 'setting'],
  ['authorities', 'authority'],
]);

function factFaults(yaml: YamlFile, fact: unknown, above: string[], homes: Homes): Fault[] {
  const faults: Fault[] = [];
  eachText(fact, (text, path) => {
    const noun = homeOfField.get(path.findLast((step) => typeof step === 'string'));
    const what = noun && unknown(text, noun, homes[noun]);
    if (what) faults.push(yaml.faultAt([...above, ...path], what));
  });
  return faults;
}
