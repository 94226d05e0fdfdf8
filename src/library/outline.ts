import { anchorOf } from '#check/read/anchor.ts';
import { readMdx, type Tag } from '#check/read/mdx-file.ts';
import { anchors } from '#routes/anchors.ts';

/** A part of a page with its steps, for the list of contents. */
export type Part = { id: string; title: string; steps: { id: string; title: string }[] };

/** A source that a page cites, and the id of the place where it does so. */
export type Citation = { id: string; anchor: string };

/** What an article holds, in the order in which a reader meets it. Ids stand once each. */
export type Outline = {
  parts: Part[];
  /** each source at the place where it is cited first */
  citations: Citation[];
  /** each source at every place where it is cited */
  places: Citation[];
  /** the rows of its tables, with what each is about */
  rows: { id: string; title: string }[];
};

/**
 * Reads what an article holds without rendering it.
 * @param facts the sources of the facts that `<KeyFacts>` shows
 */
export function outline(body: string, facts: string[] = []): Outline {
  const tags = readMdx('', `---\n---\n${body}`).tags;
  const parts: Part[] = [];
  for (const { name, props } of tags) {
    const heading = { id: props['id'] ?? '', title: props['title'] ?? '' };
    if (name === 'Section') parts.push({ ...heading, steps: [] });
    if (name === 'Step') parts.at(-1)?.steps.push(heading);
  }
  const cited = citationsIn(tags, facts);
  return {
    parts,
    citations: firstOfEach(cited, ({ id }) => id),
    places: firstOfEach(cited, ({ id, anchor }) => `${id} ${anchor}`),
    rows: tags
      .filter(({ name }) => name === 'Row')
      .map((tag) => ({ id: idOf(tag), title: tag.props['what'] ?? '' })),
  };
}

function idOf({ props }: Tag): string {
  return props['id'] ?? '';
}

function firstOfEach(cited: Citation[], name: (citation: Citation) => string): Citation[] {
  return [...Map.groupBy(cited, name).values()].flatMap((same) => same.slice(0, 1));
}

/** Every mention of a source, in order: in a <Cite>, or among a region's facts. */
function citationsIn(tags: Tag[], facts: string[]): Citation[] {
  return tags.flatMap((tag) => {
    if (tag.name === 'Cite') return [{ id: idOf(tag), anchor: anchorAround(tag) }];
    if (tag.name === 'KeyFacts') return facts.map((id) => ({ id, anchor: anchors.keyFacts }));
    return [];
  });
}

/** The nearest place around a tag that has an id on the page; the top of the page where there is none. */
function anchorAround({ within }: Tag): string {
  return within.map(anchorOf).findLast(Boolean) ?? anchors.main;
}
