import { reports } from './faults.ts';

const card = 'content/walkthroughs/setting/walkthrough.yml';
const screens = 'content/screens/screens.yml';

reports('an unknown screen in a text is reported, with the one that was meant', ({ replace }) => {
  const unused = replace(screens, 'app-switch-off:', 'app-switch-off:');
  const faults = ['en', 'fr'].map((locale) => {
    const file = `content/walkthroughs/setting/${locale}.mdx`;
    const place = replace(file, '<Screen id="switch-off"', '<Screen id="switchoff"');
    const says = 'The screen "switchoff" is unknown for "app". Did you mean "switch-off"?';
    return { ...place, says };
  });
  return [
    { ...unused, says: 'No step and no <Screen> shows the screen "app-switch-off"' },
    ...faults,
  ];
});

reports('an unknown screen of a step is reported, with where one is added', ({ replace }) => {
  const unused = replace(screens, 'web-menu:', 'web-menu:');
  const place = replace(card, 'menu\n    - id: web-switch-off', 'menus\n    - id: web-switch-off');
  return [
    { ...unused, says: 'No step and no <Screen> shows the screen "web-menu"' },
    {
      ...place,
      says: `The screen "menus" is unknown for "web". Did you mean "menu"? The place to add one is ${screens}`,
    },
  ];
});

reports('a screen that is drawn for the other platform only is reported', ({ replace }) => {
  const step = '    - id: web-switch-off';
  const { line } = replace(card, step, `${step}\n      screen: switch-off`);
  const says = 'The screen "switch-off" is unknown for "web". There are: menu.';
  return { file: card, line: line + 1, column: 15, says };
});
