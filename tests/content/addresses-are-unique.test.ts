import { reports } from './faults.ts';

const file = 'content/ui/addresses.json';

reports('two pages under one address are reported', ({ replace }) => {
  const place = replace(file, '"formulaire"', '"reglage"');
  return { ...place, says: 'share the address /reglage/: "setting" and "objection-form"' };
});

reports('a page without an address in one language is reported', ({ replace }) => {
  replace(file, '    "objection-form": "formulaire",\n', '');
  return { file, line: 2, column: 9, says: '"en" has "objection-form", and "fr" does not' };
});

reports('a slug that is none is reported', ({ replace }) => {
  const place = replace(file, '"formulaire"', '"à propos"');
  return { ...place, says: 'a slug has lower-case letters without accents' };
});

reports('a slug that is empty is reported', ({ replace }) => {
  const place = replace(file, '"formulaire"', 'null');
  return { ...place, says: 'The field "fr.objection-form" is empty' };
});

reports('a page that stands at two depths of the table is reported once', ({ replace }) => {
  replace(file, '"ch": "suisse"', '"ch": "suisse",\n      "setting": "reglages"');
  const { line } = replace(file, '"ch": "suisse"', '"ch": "suisse"');
  const says = '"setting" stands twice in the table: as "setting" and as "regions.setting"';
  return { file, line: line + 1, column: 7, says };
});

reports('a key that cannot stand in an address is reported', ({ replace }) => {
  const place = replace(file, '"objection-form": "form"', '"Objection Form": "form"');
  return { ...place, says: 'The name "Objection Form" is not valid: write it in English' };
});
