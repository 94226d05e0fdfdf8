import { reports } from './faults.ts';

const file = 'content/walkthroughs/setting/en.mdx';

reports('a step id that differs from the card is reported', ({ replace }) => {
  const place = replace(file, '<Step id="web-open-menu"', '<Step id="web-open-the-menu"');
  return { ...place, says: 'expected "web-open-menu", found "web-open-the-menu"' };
});

reports('a step that is missing is reported', ({ replace }) => {
  replace(
    file,
    '<Step id="app-open-menu" title="The guide">\n\nThe guide <Label id="app-settings" />.\n\n</Step>\n\n',
    '',
  );
  const place = replace(file, '<Steps platform="app"', '<Steps platform="app"');
  return { ...place, says: 'expected "app-open-menu", found none' };
});

reports('steps under the wrong platform are reported', ({ replace }) => {
  const place = replace(file, '<Steps platform="web"', '<Steps platform="app"');
  replace('content/walkthroughs/setting/fr.mdx', '<Steps platform="web"', '<Steps platform="app"');
  const says = '<Steps platform="app"> holds <Step id="web-open-menu">';
  return [
    { ...place, says },
    { ...place, file: 'content/walkthroughs/setting/fr.mdx', says },
  ];
});

reports('a card that cannot be read says nothing about steps', ({ replace }) => {
  const place = replace('content/walkthroughs/setting/walkthrough.yml', 'door: 1', 'door: one');
  return { ...place, column: 7, says: 'The field "door" must be' };
});
