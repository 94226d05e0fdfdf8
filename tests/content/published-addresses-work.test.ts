import { reports } from './faults.ts';

const addresses = 'content/ui/addresses.json';
const file = 'content/ui/published.json';
const former = 'content/ui/former.json';
const form = '{ "objection-form": { "paths": ["/en/form/"], "anchors": [] } }';
const setting = '{ "setting": { "paths": [], "anchors": ["web-open-menu"] } }';
const noEntries = { pages: {}, paths: {}, anchors: {} };

/** Where some words stand in a text of one line. */
const at = (text: string, words: string) => ({ line: 1, column: text.indexOf(words) + 1 });

reports('a slug that changes without an entry is reported', ({ write, replace }) => {
  write(file, form);
  replace(addresses, '"objection-form": "form"', '"objection-form": "objection"');
  const says = 'The path /en/form/ was published, and leads nowhere now';
  return { file, ...at(form, '"/en/form/"'), says };
});

reports('a slug that changes with an entry is fine', ({ write, replace }) => {
  write(file, form);
  write(former, JSON.stringify({ ...noEntries, paths: { '/en/form/': 'objection-form' } }));
  replace(addresses, '"objection-form": "form"', '"objection-form": "objection"');
  return [];
});

reports('a published path that another page takes is reported', ({ write, replace }) => {
  write(file, form);
  replace(addresses, '"setting": "setting"', '"setting": "form"');
  replace(addresses, '"objection-form": "form"', '"objection-form": "objection"');
  const says = 'The path /en/form/ was published for the page "objection-form", and leads to the';
  return { file, ...at(form, '"/en/form/"'), says };
});

reports('entries for what exists today are reported', ({ write }) => {
  write(file, form);
  const anchors = { setting: { 'web-open-menu': 'main' } };
  const text = JSON.stringify({ pages: {}, paths: { '/en/form/': 'setting' }, anchors });
  write(former, text);
  return [
    { file: former, ...at(text, '"/en/form/"'), says: 'The path /en/form/ was never published' },
    { file: former, ...at(text, '"web-open-menu"'), says: 'The anchor #web-open-menu exists' },
  ];
});

reports('a key that changes without an entry is reported', ({ write }) => {
  const text = '{ "switch": { "paths": ["/en/setting/"], "anchors": [] } }';
  write(file, text);
  return { file, ...at(text, '"switch"'), says: 'The page "switch" was published and is gone' };
});

reports('an anchor of a page whose key changed must exist on the page of today', ({ write }) => {
  const text = '{ "switch": { "paths": [], "anchors": ["check", "web-turn-off"] } }';
  write(file, text);
  write(former, JSON.stringify({ ...noEntries, pages: { switch: 'setting' } }));
  const says = 'The anchor #web-turn-off of the page "setting" was published';
  return { file, ...at(text, '"web-turn-off"'), says };
});

reports('a published step id that no page has is reported', ({ write }) => {
  const text = setting.replace('web-open-menu', 'web-open-the-menu');
  write(file, text);
  const says = 'The anchor #web-open-the-menu of the page "setting" was published';
  return { file, ...at(text, '"web-open-the-menu"'), says };
});

reports('entries that lead to what does not exist are reported', ({ write }) => {
  write(file, setting);
  const text = JSON.stringify({
    pages: {},
    paths: { '/en/form/': 'forms' },
    anchors: { setting: { 'web-old': 'web-opn-menu' } },
  });
  write(former, text);
  return [
    { file: former, ...at(text, '"/en/form/"'), says: 'The path /en/form/ was never published' },
    { file: former, ...at(text, '"forms"'), says: 'The page "forms" is unknown' },
    { file: former, ...at(text, '"web-opn-menu"'), says: 'Did you mean "web-open-menu"?' },
  ];
});
