import { reports } from './faults.ts';

const file = 'content/ui/addresses.json';

reports('two pages under one address are reported', ({ replace }) => {
  const line = replace(file, '"formulaire-opposition"', '"reglage"');
  return { file, line, says: 'Two pages share the address /refuser/reglage/' };
});

reports('a page without an address in one language is reported', ({ replace }) => {
  replace(file, '      "ad-sharing": "partage-publicitaire"\n', '');
  replace(file, '"formulaire-opposition",', '"formulaire-opposition"');
  return { file, says: 'The row "fr" lacks "opt-out.ad-sharing"' };
});
