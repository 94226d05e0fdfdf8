import { expect, test } from '@playwright/test';
import { outline } from '#library/outline.ts';

test('sources are counted in the order of the words, and lead back to their event', () => {
  const body = `<Section id="dates" title="Dates">

Before.<Cite id="help" />

<Timeline year="2025">

<Event id="announcement">Announced,<Cite id="blog" /> in words.</Event>

<Event id="start">

It began.<Cite id="help" />

</Event>

</Timeline>

After.<Cite id="notice" />

</Section>`;

  const { citations, places } = outline(body);
  expect(citations).toEqual([
    { id: 'help', anchor: 'dates' },
    { id: 'blog', anchor: 'event-announcement' },
    { id: 'notice', anchor: 'dates' },
  ]);
  expect(places).toContainEqual({ id: 'help', anchor: 'event-start' });
});

test('a source that a row cites leads back to the row', () => {
  const body = `<Section id="data" title="Data">

<Findings title="Data" checked="2025-11-03">

<Row id="posts" is="used" what="Posts">Used.<Cite id="notice" /></Row>

</Findings>

</Section>`;

  expect(outline(body).citations).toEqual([{ id: 'notice', anchor: 'posts' }]);
});
