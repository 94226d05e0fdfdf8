import { expect, test } from '@playwright/test';
import { contentReport } from '#integrations/content-check/content-report.ts';
import { copyFixture, discard } from './broken-copy.ts';
import { reports } from './faults.ts';
import { addDraft, draftPage } from './fixture/add-draft.ts';

test('a draft may lack pages, words, alt texts and rules, and the check says how far it is', () => {
  const copy = copyFixture();
  try {
    addDraft(copy);
    const { faults, notes } = contentReport(copy.root);
    expect(faults).toEqual([]);
    expect(notes).toEqual(['de: 1 of 6 pages, 2 of 5 words']);
  } finally {
    discard(copy);
  }
});

test('a language that is no draft may lack none of them', () => {
  const copy = copyFixture();
  try {
    addDraft(copy, 'content/ui/addresses.json');
    const { faults, notes } = contentReport(copy.root);
    const all = faults.join('\n');
    expect(all).toContain('"en" has "sources", and "de" does not');
    expect(all).toContain('The page "setting" has no "de" version');
    expect(all).toContain('The words "days_other" are missing here');
    expect(all).toContain('The alt text of "app-switch-off" is missing in "de"');
    expect(all).toContain('words make a sentence a claim in "de"');
    expect(all).toContain('.de.light.png is missing');
    expect(notes).toEqual(['forbidden claims: de has 0 of 1']);
  } finally {
    discard(copy);
  }
});

reports('a tag of a draft that is unknown is reported', (copy) => {
  addDraft(copy);
  const place = copy.replace(draftPage, '<WaysToSayNo />', '<WayToSayNo />');
  return [
    {
      file: draftPage,
      line: 7,
      column: 1,
      says: 'The languages disagree: nothing here, <WaysToSayNo>',
    },
    { ...place, says: 'Did you mean "WaysToSayNo"?' },
  ];
});

reports('numbers of a draft are held against the first language', (copy) => {
  addDraft(copy);
  const place = copy.replace(draftPage, 'Seit dem 3.', 'Seit dem 4.');
  return { ...place, says: 'The numbers and dates of "summary" disagree: 2025-11-04 here' };
});

reports('slots of words of a draft are held against those of the first language', (copy) => {
  addDraft(copy);
  const { column, ...place } = copy.replace('content/ui/de/site.json', '{{count}}', '{{counted}}');
  return {
    ...place,
    column: column - 1,
    says: 'The slots of "days_one" disagree: {{counted}} here',
  };
});

reports('a page is not up to date in a draft alone', (copy) => {
  addDraft(copy);
  const behind = 'revision: 1\nbehind: { since: 2025-11-03, reason: a test }';
  copy.replace('content/articles/home/fr.mdx', 'revision: 1', behind);
  const place = copy.replace('content/articles/home/en.mdx', 'revision: 1', behind);
  return { ...place, line: place.line + 1, says: 'Every language of this page says that it lags' };
});
