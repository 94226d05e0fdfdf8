import { claims } from './claims.ts';
import { encodings } from './encodings.ts';
import { hostile } from './hostile.ts';
import { ids } from './ids.ts';
import type { Mistakes } from './mistake.ts';
import { names } from './names.ts';
import { tags } from './tags.ts';
import { wholeFiles } from './whole-files.ts';
import { yamlAndJson } from './yaml-and-json.ts';

/** Every mistake that was tried on the check, and should stay told. */
export const allMistakes: Mistakes[] = [
  yamlAndJson,
  encodings,
  tags,
  ids,
  names,
  wholeFiles,
  claims,
  hostile,
];
