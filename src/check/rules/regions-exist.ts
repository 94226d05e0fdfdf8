import { hint } from '#check/read/fault.ts';
import { placeOf } from './place.ts';
import type { Rule } from './rule.ts';

/** Every region that a note or a regulator names has its folder. */
export const regionsExist: Rule = ({ regions, documents, authorities }) => {
  const ids = [...regions.keys()];
  const what = (id: string) =>
    `The region "${id}" is unknown. ${hint(id, ids)} The place to add one is content/regions.`;
  const isUnknown = (id: string | undefined) => id !== undefined && !ids.includes(id);
  return [
    ...documents.flatMap((document) =>
      document.tags
        .filter(({ name, props }) => name === 'RegionNote' && isUnknown(props['region']))
        .map((tag) => ({ ...placeOf(document, tag), what: what(String(tag.props['region'])) })),
    ),
    ...[...authorities.values()].flatMap(({ yaml, value }) =>
      value && isUnknown(value.region) ? [yaml.faultAt(['region'], what(value.region))] : [],
    ),
  ];
};
