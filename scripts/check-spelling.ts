import { readContent } from '#check/read/content.ts';
import { formatFault, foundBy } from '#check/read/fault.ts';
import { wordsAreSpelled } from '#check/rules/words-are-spelled.ts';

// npm run check:spelling: beside the content check, which runs at every save and must be quick.
const faults = foundBy('words-are-spelled', wordsAreSpelled(readContent(process.cwd())));
for (const fault of faults) console.error(formatFault(fault));
console.log(`spelling: ${faults.length > 0 ? faults.length : 'nothing'} to fix`);
if (faults.length > 0) process.exitCode = 1;
