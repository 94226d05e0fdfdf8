import { reports } from './faults.ts';

const file = 'content/walkthroughs/setting/en.mdx';

reports('a step id that differs from the card is reported', ({ replace }) => {
  const line = replace(file, '<Step id="web-open-menu"', '<Step id="web-open-the-menu"');
  return { file, line, says: 'expected "web-open-menu", found "web-open-the-menu"' };
});

reports('a step under the wrong platform is reported', ({ replace }) => {
  const line = replace(file, '<Step id="web-open-menu"', '<Step id="app-open-menu"');
  return { file, line, says: 'does not stand in the <Steps> of its platform' };
});
