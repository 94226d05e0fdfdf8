import { reports } from './faults.ts';

const file = 'content/walkthroughs/setting/en.mdx';
const region = 'content/regions/ch/en.mdx';

reports('a step id that differs between languages is reported', ({ replace }) => {
  const line = replace(file, '<Step id="web-switch-off"', '<Step id="web-turn-off"');
  return { file, line, says: 'there <Step id="web-switch-off">' };
});

reports('a translation that lags without saying so is reported', ({ replace }) => {
  const line = replace(file, 'revision: 1', 'revision: 2');
  return { file, line, says: 'or say why it lags' };
});

reports('a source that only one language cites is reported', ({ replace }) => {
  replace(file, '<Cite id="linkedin-eu-notice" />', '');
  return { file, says: 'lacking <Cite id="linkedin-eu-notice">' };
});

reports('a date that differs between languages is reported', ({ replace }) => {
  replace(region, '3 November 2025', '5 November 2025');
  return { file: region, says: 'lacking 2025-11-03, too many 2025-11-05' };
});
