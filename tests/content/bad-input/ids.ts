import type { Mistakes } from './mistake.ts';
import { below } from './mistake.ts';

const en = 'content/walkthroughs/setting/en.mdx';
const fr = 'content/walkthroughs/setting/fr.mdx';
const home = 'content/articles/home/en.mdx';

const labels = 'content/facts/labels.yml';

const step = '<Step id="web-switch-off"';

/** Ids, names of things that exist elsewhere, and dates. */
export const ids: Mistakes = {
  'the id of a step twice': ({ replace }) => {
    const place = replace(en, step, '<Step id="web-open-menu"');
    return { ...place, says: '"web-open-menu"' };
  },
  'the id of a section twice': ({ replace }) => {
    const place = replace(en, '<Section id="check"', '<Section id="steps"');
    return { ...place, says: '"steps"' };
  },
  'an id is translated': ({ replace }) => {
    const place = replace(fr, '<Section id="check"', '<Section id="verifier"');
    return { ...place, file: en, says: '<Section id="check"> here, <Section id="verifier"> at' };
  },
  'an id with a Cyrillic а': ({ replace }) => {
    const place = replace(fr, step, '<Step id="web-switch-оff"');
    return { ...place, says: 'id' };
  },
  'an id with a zero-width space': ({ replace }) => {
    const place = replace(fr, step, '<Step id="web-switch\u200b-off"');
    return { ...place, says: 'id' };
  },
  'an id in capitals': ({ replace }) => {
    const place = replace(fr, step, '<Step id="WEB-switch-off"');
    return { ...place, says: 'id' };
  },
  'a page that does not exist': ({ replace }) => {
    const place = replace(home, '<PageLink page="setting"', '<PageLink page="seting"');
    return { ...place, says: 'The page "seting" is unknown. Did you mean "setting"?' };
  },
  'an anchor that does not exist': ({ replace }) => {
    const link = '<PageLink page="setting" anchor="';
    const place = replace(home, `${link}check"`, `${link}chek"`);
    return { ...place, says: 'The anchor "chek" is unknown. Did you mean "check"?' };
  },
  'a label that does not exist': ({ replace }) => {
    const place = replace(en, '<Label id="app-settings"', '<Label id="app-setings"');
    return { ...place, says: 'The label "app-setings" is unknown. Did you mean "app-settings"?' };
  },
  'a source that does not exist': ({ replace }) => {
    const place = replace(en, '<Cite id="help-page"', '<Cite id="nobody-said"');
    return { ...place, says: 'The place to add one is content/facts/sources.yml' };
  },
  'a date in the future': ({ replace }) => {
    const place = replace(labels, "'2025-09-20'", "'2099-01-01'");
    return { ...place, says: 'lies in the future' };
  },
  'a date that no calendar has': ({ replace }) => {
    const place = replace(labels, "'2025-09-20'", "'2025-11-31'");
    return { ...place, says: 'no calendar has this day' };
  },
  'a date as people write it': ({ replace }) => {
    const place = replace(labels, "'2025-09-20'", '04/11/2025');
    return { ...place, says: 'write a date as 2025-11-03' };
  },
  'no date': ({ replace }) => {
    const place = replace('content/facts/settings.yml', "  confirmed: '2025-11-03'\n", '');
    return { ...below(place, -3, 3), says: 'is missing. Add it.' };
  },
};
