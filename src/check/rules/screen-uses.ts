import type { Content } from '#check/read/content.ts';
import type { Fault } from '#check/read/fault.ts';
import { type Platform, platforms } from '#domain/platform.ts';
import { placeOf } from './place.ts';

/** A screen that a step or a `<Screen>` names, `menu` of `web`, and the fault there. */
export type ScreenUse = { platform: Platform; name: string; at: (what: string) => Fault };

/** Every place that shows a screen: steps on the cards, and `<Screen>` in the texts. */
export function screenUses({ walkthroughs, documents }: Content): ScreenUse[] {
  const onCards = [...walkthroughs.values()].flatMap(({ yaml, value }) =>
    platforms.flatMap((platform) =>
      (value?.steps[platform] ?? []).flatMap(({ screen }, place): ScreenUse[] =>
        screen === undefined
          ? []
          : [
              {
                platform,
                name: screen,
                at: (what) => yaml.faultAt(['steps', platform, place, 'screen'], what),
              },
            ],
      ),
    ),
  );
  const inTexts = documents.flatMap((document) =>
    document.tags
      .filter(({ name }) => name === 'Screen')
      .flatMap((tag): ScreenUse[] => {
        const platform = platforms.find((one) => one === tag.props['platform']);
        const name = tag.props['id'];
        // A prop that is missing or wrong is reported with the tag.
        if (!platform || !name) return [];
        return [{ platform, name, at: (what) => ({ ...placeOf(document, tag), what }) }];
      }),
  );
  return [...onCards, ...inTexts];
}
