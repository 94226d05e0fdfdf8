import { expect, test } from '@playwright/test';
import { outline } from '#library/outline.ts';

const events = new Map([
  ['announcement', ['banner', 'press']],
  ['start', ['notice', 'press']],
]);

test('the sources of an event are counted after those in its words, and lead back to it', () => {
  const body = `<Section id="dates" title="Dates">

Before.<Cite id="help" />

<Timeline>

<Event id="announcement">Announced,<Cite id="blog" /> in words.</Event>

<Event id="start">

It began.<Cite id="help" />

</Event>

</Timeline>

After.<Cite id="notice" />

</Section>`;

  expect(outline(body, events).citations).toEqual([
    { id: 'help', anchor: 'dates' },
    { id: 'blog', anchor: 'event-announcement' },
    { id: 'banner', anchor: 'event-announcement' },
    { id: 'press', anchor: 'event-announcement' },
    { id: 'notice', anchor: 'event-start' },
  ]);
});

test('a source that a row cites leads back to the row', () => {
  const body = `<Section id="data" title="Data">

<Findings title="Data" checked="2025-11-03">

<Row id="posts" is="used" what="Posts">Used.<Cite id="notice" /></Row>

</Findings>

</Section>`;

  expect(outline(body, events).citations).toEqual([{ id: 'notice', anchor: 'posts' }]);
});
