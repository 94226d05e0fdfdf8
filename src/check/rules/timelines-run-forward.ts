import type { Fault } from '#check/read/fault.ts';
import { isBefore } from './is-before.ts';
import { placeOf } from './place.ts';
import type { Rule } from './rule.ts';

/** The events of a timeline are of its year, and stand in the order of their dates. */
export const timelinesRunForward: Rule = ({ documents, timeline }) =>
  documents.flatMap((document) => {
    const events = document.tags
      .filter(({ name }) => name === 'Event')
      .map((tag) => ({ tag, id: String(tag.props['id']), list: tag.within.at(-1) }))
      .map((event) => ({ ...event, date: timeline.records.get(event.id)?.date }));
    return events.flatMap(({ tag, id, date, list }, index): Fault[] => {
      const before = events.slice(0, index).findLast((other) => other.list === list);
      const { year } = list?.props ?? {};
      if (date && year && !date.startsWith(year)) {
        const what = `"${id}" (${date}) stands in the timeline of ${year}. Move it into that of its year, or fix its date in ${timeline.yaml.file}.`;
        return [{ ...placeOf(document, tag), what }];
      }
      if (!date || !before?.date || !isBefore(date, before.date)) return [];
      const what = `"${id}" (${date}) stands after "${before.id}" (${before.date}). Put the events in the order of their dates, or fix a date in ${timeline.yaml.file}.`;
      return [{ ...placeOf(document, tag), what }];
    });
  });
