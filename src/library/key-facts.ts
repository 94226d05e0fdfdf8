import type { RegionCard } from '#domain/region.ts';
import { anchorFor } from '#routes/anchors.ts';
import { authoritiesOf, placeOf } from './authorities.ts';
import { type NameInLanguage, officialName } from './official-name.ts';
import type { Part } from './outline.ts';
import type { PageOutline } from './page-outline.ts';

/** A deadline, with the part of the page on the part of the region whose own law it is. */
type ShownDeadline = NonNullable<RegionCard['deadlines']>[number] & { part: Part | undefined };

/** The facts of a region as its page shows them, with their sources. */
export type KeyFacts = {
  since: RegionCard['since'];
  controller: RegionCard['controller'];
  law: { name: string; url: string | undefined; sources: string[] } | undefined;
  deadlines: ShownDeadline[] | undefined;
  /** whether all deadlines are for objections too */
  includesObjections: boolean;
  /** where to complain */
  complaints: Complaints | undefined;
};

/**
 * The part of the page on complaints, and the regulators by name. There are none where each country has its
 * own: then one line is for all. `path` leads to the regulator of a part, else to the part of the page.
 */
type Complaints = {
  path: string;
  authorities: (NameInLanguage & { place: NameInLanguage | undefined; path: string })[];
};

/** The facts of the region that a page is about. Throws on any other page. */
export async function keyFacts({ page, region, parts }: PageOutline): Promise<KeyFacts> {
  if (!region) throw new Error(`<KeyFacts>: "${page.key}" is not the page of a region`);
  const { card, law } = region;
  return {
    since: card.since,
    controller: card.controller,
    law: law
      ? { name: law, url: card.law?.url[page.locale], sources: card.law?.sources ?? [] }
      : undefined,
    deadlines: card.deadlines?.map((deadline) => ({
      ...deadline,
      part: parts.find(({ id }) => id === deadline.section),
    })),
    includesObjections: card.deadlines?.every((deadline) => deadline.includesObjections) ?? false,
    complaints: await complaintsIn({ page, region, parts }),
  };
}

async function complaintsIn({
  page,
  region,
  parts,
}: Pick<PageOutline, 'page' | 'region' | 'parts'>) {
  const part = parts.find(({ id }) => id === 'complain');
  const authorities = region ? await authoritiesOf(region) : [];
  const [first] = authorities;
  if (!first || !part) return undefined;
  const path = `#${part.id}`;
  const isOneCountry = authorities.every(({ country }) => country === first.country);
  const named = (isOneCountry ? authorities : []).map((authority) => {
    const place = placeOf(authority, page.locale);
    return {
      ...officialName(authority, page.locale),
      place,
      path: place ? `#${anchorFor('authority', authority.id)}` : path,
    };
  });
  return { path, authorities: named };
}
