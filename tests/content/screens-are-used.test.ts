import { reports } from './faults.ts';

reports('a screen that no step and no text shows is reported', ({ replace, redraw }) => {
  const record =
    "app-unused:\n  shape: post\n  ringed: me\n  alt: { fr: 'Un menu.', en: 'A menu.' }";
  const file = 'content/screens/screens.yml';
  const place = replace(file, 'app-switch-off:', `${record}\n\napp-switch-off:`);
  redraw();
  return { ...place, says: 'No step and no <Screen> shows the screen "app-unused"' };
});
