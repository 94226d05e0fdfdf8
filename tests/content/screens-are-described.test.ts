import { reports } from './faults.ts';

const file = 'content/screens/screens.yml';
const off = "'In the app, the switch is off.'";

reports('a missing alt text is reported, at the others', ({ replace }) => {
  const { line } = replace(file, `\n    en: ${off}`, '');
  const says = 'The alt text of "app-switch-off" is missing in "en". Add it.';
  return { file, line: line - 1, column: 3, says };
});

reports('an empty alt text is reported', ({ replace }) => {
  const place = replace(file, off, "''");
  return { ...place, says: 'The field "app-switch-off.alt.en" is empty' };
});

reports('an alt text in a language that the guide does not have is reported', ({ replace }) => {
  const { line } = replace(file, off, `${off}\n    es: 'En la app, el interruptor.'`);
  return { file, line: line + 1, column: 5, says: '"es" is not a language of the guide' };
});

reports('a slot that is no label is reported, with the one that was meant', ({ replace }) => {
  const french = replace(file, "'La ligne « {{me}} »", "'La ligne « {{mee}} »");
  const english = replace(file, "'The line “{{me}}”", "'The line “{{mee}}”");
  const says = 'The alt text quotes {{mee}}, of which the drawing shows no words in';
  return [
    { ...french, says: `${says} "fr". Did you mean "me"?` },
    { ...english, says: `${says} "en". Did you mean "me"?` },
  ];
});

reports('a slot whose words are not in the drawing of one language is reported', ({ replace }) => {
  const french = replace(file, "'La ligne « {{me}} »", "'La ligne « {{app-settings}} »");
  replace(file, "'The line “{{me}}”", "'The line “{{app-settings}}”");
  const says =
    'The alt text quotes {{app-settings}}, of which the drawing shows no words in "fr". There are: me.';
  return { ...french, says };
});

reports('alt texts that quote other labels are reported, with both places', ({ replace }) => {
  const french = replace(file, "'La ligne", "'La ligne");
  const english = replace(file, "'The line “{{me}}”", "'The line");
  const says = `The slots of the alt text disagree: none here, me at ${file}:${french.line}:${french.column}`;
  return { ...english, says };
});

reports('an alt text that is not translated is reported', ({ replace }) => {
  const words = "'Dans l’application, l’interrupteur est désactivé.'";
  const { line, column } = replace(file, words, words);
  const english = replace(file, off, words);
  return [
    { ...english, says: `The alt text is the same as at ${file}:${line}:${column}` },
    { ...english, says: 'These words read as French, and should be in English' },
  ];
});

reports('an alt text that says what the facts do not support is reported', ({ replace }) => {
  const place = replace(file, off, "'It is too late.'");
  return { ...place, says: '“It is too late.” says what the facts do not support' };
});

reports('an alt text is held to the typography of its language', ({ replace }) => {
  const words = "'Dans l’application, l’interrupteur est désactivé.'";
  const place = replace(file, words, "'L’interrupteur ; désactivé.'");
  return { ...place, says: 'A no-break space must stand before ;' };
});
