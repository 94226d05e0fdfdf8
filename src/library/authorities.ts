import type { Authority } from '#domain/authority.ts';
import { entry } from './entry.ts';
import { type NameInLanguage, officialName } from './official-name.ts';
import type { Region } from './regions.ts';

/** A regulator with the id of its record. */
export type KnownAuthority = Authority & { id: string };

/** The regulator with this id. Throws on an unknown one. */
export async function authority(id: string): Promise<KnownAuthority> {
  return { id, ...(await entry('authorities', id)).data };
}

/** The regulators on the card of a region, the one to try first first. */
export function authoritiesOf({ card }: Region): Promise<KnownAuthority[]> {
  return Promise.all(card.authorities.map(authority));
}

/** The part of a country that a regulator is for, by its name in the reader's language where there is one. */
export function placeOf(
  { place, languages }: Authority,
  locale: string,
): NameInLanguage | undefined {
  return place && officialName({ names: place, languages }, locale);
}

/** The month of the list that gave the addresses of a regulator. */
export function listedIn({ listed }: Authority): string | undefined {
  return listed?.slice(0, 7);
}
