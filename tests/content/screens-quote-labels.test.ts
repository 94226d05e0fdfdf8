import { reports } from './faults.ts';

const file = 'content/screens/screens.yml';
const labels = 'content/facts/labels.yml';

reports('an unknown label of a screen is reported, with the one that was meant', ({ replace }) => {
  const { line } = replace(file, '[app-settings, me]', '[app-setings, me]');
  const says = 'The label "app-setings" is unknown. Did you mean "app-settings"?';
  return { file, line, column: 10, says };
});

reports('what is ringed and is no row is reported', ({ replace, redraw }) => {
  const { line } = replace(file, 'me]\n  ringed: me', 'me]\n  ringed: mee');
  redraw();
  const says = '"mee" is ringed, and the screen does not show it. Did you mean "me"?';
  return { file, line: line + 1, column: 11, says };
});

reports('a label that exists but is none of the rows cannot be ringed', ({ replace, redraw }) => {
  const { line } = replace(file, '[app-settings, me]', '[me]');
  replace(file, '[me]\n  ringed: me', '[me]\n  ringed: app-settings');
  replace(file, 'La ligne « {{me}} »', 'La ligne');
  replace(file, 'The line “{{me}}”', 'The line');
  redraw();
  const says = '"app-settings" is ringed, and the screen does not show it. There are: me.';
  return { file, line: line + 1, column: 11, says };
});

reports('a screen whose words have no date in one language is reported', ({ replace, redraw }) => {
  const french = "confirmed: '2025-10'\n        sources: [press-2025]";
  replace(labels, french, 'sources: [note-2025]');
  redraw();
  const says = 'In "fr" no label of this screen has words with a date';
  return [
    { ...replace(file, "me\n  alt:\n    fr: 'Dans", "me\n  alt:\n    fr: 'Dans"), says },
    { ...replace(file, 'me\n  isOn', 'me\n  isOn'), says },
    { ...replace(file, "me\n  alt:\n    fr: 'La", "me\n  alt:\n    fr: 'La"), says },
  ];
});
