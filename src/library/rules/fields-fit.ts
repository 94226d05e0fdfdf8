import { article } from '#domain/article.ts';
import { authority } from '#domain/authority.ts';
import { label } from '#domain/label.ts';
import { regionCard, regionWords } from '#domain/region.ts';
import { setting } from '#domain/setting.ts';
import { source } from '#domain/source.ts';
import { walkthrough } from '#domain/walkthrough.ts';
import { keysOf } from '../content.ts';
import { misfits } from '../yaml-file.ts';
import type { Rule } from './rule.ts';

/** Every record has the fields of its schema in src/domain, and no other. */
export const fieldsFit: Rule = ({ documents, cards, labels, settings, sources, authorities }) => [
  ...documents.flatMap(({ kind, frontmatter }) =>
    frontmatter.value === undefined
      ? []
      : misfits(frontmatter, kind === 'regions' ? regionWords : article),
  ),
  ...cards.flatMap(({ kind, yaml }) =>
    misfits(yaml, kind === 'regions' ? regionCard : walkthrough),
  ),
  ...keysOf(labels).flatMap((id) => misfits(labels, label, [id])),
  ...keysOf(settings).flatMap((id) => misfits(settings, setting, [id])),
  ...keysOf(sources).flatMap((id) => misfits(sources, source, [id])),
  ...authorities.flatMap(({ yaml }) => misfits(yaml, authority)),
];
