import { reports } from './faults.ts';

const file = 'content/rules/forbidden.yml';

reports('a wrong example that no pattern catches is reported', ({ replace }) => {
  const place = replace(file, "'It is too late.'", "'It is over.'");
  return { ...place, says: '“It is over.” is not caught. Widen a pattern' };
});

reports('a right example that is caught is reported', ({ replace }) => {
  const place = replace(file, "'Il n’est pas trop tard.'", "'Non, trop tard.'");
  return { ...place, says: '“Non, trop tard.” is right and is caught' };
});

reports('a language that catches nothing is reported', ({ write }) => {
  write(
    file,
    'late:\n  reason: So.\n  words:\n    fr: { patterns: [tard], wrong: [tard], right: [tôt] }\n',
  );
  return { file, line: 4, column: 5, says: 'Nothing catches "late" in "en"' };
});
