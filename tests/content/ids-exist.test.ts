import { reports } from './faults.ts';

const file = 'content/walkthroughs/setting/en.mdx';
const card = 'content/walkthroughs/setting/walkthrough.yml';

reports('an unknown source is reported with the one that was meant', ({ replace }) => {
  const line = replace(file, '<Cite id="linkedin-eu-notice"', '<Cite id="linkedin-eu-notise"');
  return {
    file,
    line,
    says: 'The source "linkedin-eu-notise" is unknown. Did you mean "linkedin-eu-notice"?',
  };
});

reports('an unknown label in an article is reported', ({ replace }) => {
  const line = replace(file, '<Label id="me"', '<Label id="mee"');
  return { file, line, says: 'The label "mee" is unknown' };
});

reports('an unknown label on a card is reported', ({ replace }) => {
  replace(card, 'settings-privacy', 'settings-privaci');
  return { file: card, says: 'The label "settings-privaci" is unknown' };
});

reports('an unknown setting is reported', ({ replace }) => {
  const form = 'content/walkthroughs/objection-form/en.mdx';
  const line = replace(form, '<OpenSetting id="objection-form"', '<OpenSetting id="objectionform"');
  return { file: form, line, says: 'Did you mean "objection-form"?' };
});

reports('an unknown region in the table of authorities is reported', ({ replace }) => {
  const region = 'content/regions/ch/region.yml';
  replace(region, 'ch-pfpdt', 'ch-pfdt');
  return { file: region, says: 'The authority "ch-pfdt" is unknown' };
});

reports('a link to a page that does not exist is reported', ({ replace }) => {
  const page = 'content/articles/home/en.mdx';
  const line = replace(page, '<PageLink page="about"', '<PageLink page="abuot"');
  return { file: page, line, says: 'The page "abuot" is unknown. Did you mean "about"?' };
});

reports('a source of a fact that does not exist is reported', ({ replace }) => {
  const facts = 'content/facts/settings.yml';
  const line = replace(facts, 'sources: [linkedin-california]', 'sources: [linkedin-californa]');
  return { file: facts, line, says: 'Did you mean "linkedin-california"?' };
});
