import { anchors } from '#routes/anchors.ts';
import { pageKeysOf } from '#routes/address-table.ts';
import { anchorOf } from '#check/read/anchor.ts';
import type { Content, Document } from '#check/read/content.ts';
import { hint } from '#check/read/fault.ts';
import { references, type Reference } from './references.ts';
import type { Rule } from './rule.ts';

/** Where ids of one kind live. `ids` is undefined where the file could not be read: then every id may exist. */
type Home = { ids: readonly string[] | undefined; where: string };

/** Everything that is named by its id exists: in articles, on cards and among the facts. */
export const idsExist: Rule = (content) => {
  const homes = homesOf(content);
  return references(content).flatMap((reference) => {
    const { to, id, faultAt } = reference;
    const { ids, where } = to === 'anchor' ? placesOn(reference, content) : homes[to];
    if (!ids || ids.includes(id)) return [];
    return [
      faultAt(`The ${to} "${id}" is unknown. ${hint(id, ids)} The place to add one is ${where}.`),
    ];
  });
};

function homesOf({
  labels,
  settings,
  sources,
  timeline,
  authorities,
  regions,
  addresses,
}: Content) {
  return {
    label: { ids: labels.ids, where: 'content/facts/labels.yml' },
    setting: { ids: settings.ids, where: 'content/facts/settings.yml' },
    source: { ids: sources.ids, where: 'content/facts/sources.yml' },
    event: { ids: timeline.ids, where: 'content/facts/timeline.yml' },
    authority: { ids: [...authorities.keys()], where: 'content/facts/authorities' },
    region: { ids: [...regions.keys()], where: 'content/regions' },
    page: {
      ids: addresses.value && pageKeysOf(addresses.value),
      where: 'content/ui/addresses.json',
    },
  } satisfies Record<Exclude<Reference['to'], 'anchor'>, Home>;
}

/** Ids that the layout adds to every page of a kind, to which authors may link. */
const layoutAnchors = {
  articles: [anchors.main],
  walkthroughs: [anchors.main],
  regions: [anchors.main, anchors.keyFacts, anchors.authorities],
} satisfies Record<Document['kind'], string[]>;

/** The places of the page that a tag names, in the language of the text in which it stands. */
function placesOn({ from }: Reference, { documents }: Content): Home {
  const target = documents.find(
    ({ key, locale }) => key === from?.tag.props['page'] && locale === from?.document.locale,
  );
  // Missing or unreadable page: reported already, so skip.
  if (!target) return { ids: undefined, where: '' };
  const ids = target.tags.flatMap((tag) => anchorOf(tag) ?? []);
  return { ids: [...ids, ...layoutAnchors[target.kind]], where: target.file };
}
